//! The seven tables of a map seen alike: rows with a number, a name and fields.

use super::fields::{CARD, CURVE, Field, LANE, LINK, PERSONA, STAGE, STAKEHOLDER};
use super::{FieldChange, Names, points, quoted};
use crate::diag::Message;
use crate::model::limits::{self, Bounded};
use crate::model::{
    Card, CardId, Curve, CurveId, Lane, LaneId, Link, LinkId, Map, Node, Persona, PersonaId, Row, Rows, Stage, StageId,
    Stakeholder, StakeholderId,
};

/// A row of one of the tables.
pub trait Table: Row + PartialEq + Bounded + 'static {
    /// Everything a row says beside its id. The points of a curve are told apart from the rest and are not among them.
    const FIELDS: &'static [Field<Self>];
    /// How many rows a map may hold.
    const LIMIT: usize;
    /// The id of the message that says what such a row is.
    const KIND: &'static str;
    /// What rows are in order within: a cell for cards, the map for all others.
    type Group: Ord;

    /// Its id as a number, unique within its table.
    fn number(&self) -> u32;
    /// Gives it another id.
    fn set_number(&mut self, number: u32);
    fn node(&self) -> Node;
    /// What people call it.
    fn name(&self, names: &Names) -> Message;
    fn group(&self) -> Self::Group;
    /// Where it lies, where that helps to find it.
    fn place(&self, _names: &Names) -> Option<Message> {
        None
    }
    /// What differs beside the fields.
    fn parts(&self, _before: &Self, _names: &Names, _old_names: &Names) -> Vec<FieldChange> {
        Vec::new()
    }
    fn of(map: &Map) -> &Rows<Self>;
    fn of_mut(map: &mut Map) -> &mut Rows<Self>;
}

/// Rows that are in order on the map as a whole.
macro_rules! whole {
    () => {
        type Group = ();

        fn group(&self) {}
    };
}

macro_rules! tables {
    ($($row:ident $id:ident $table:ident $fields:ident $limit:ident $kind:literal $name:expr, {$($more:tt)*};)*) => {$(
        impl Table for $row {
            const FIELDS: &'static [Field<$row>] = $fields;
            const LIMIT: usize = limits::$limit;
            const KIND: &'static str = $kind;

            fn number(&self) -> u32 {
                self.id.0
            }

            fn set_number(&mut self, number: u32) {
                self.id = $id(number);
            }

            fn node(&self) -> Node {
                Node::$row(self.id)
            }

            fn name(&self, names: &Names) -> Message {
                let name: fn(&$row, &Names) -> Message = $name;
                name(self, names)
            }

            $($more)*

            fn of(map: &Map) -> &Rows<$row> {
                &map.$table
            }

            fn of_mut(map: &mut Map) -> &mut Rows<$row> {
                &mut map.$table
            }
        }
    )*};
}

tables! {
    Persona PersonaId personas PERSONA PERSONAS "app-persona"
        |row, _| Names::said(&row.name, "picture-untitled-persona"), { whole!(); };
    Stage StageId stages STAGE STAGES "app-stage"
        |row, _| Names::said(&row.name, "picture-untitled-stage"), { whole!(); };
    Lane LaneId lanes LANE LANES "app-lane"
        |row, _| Names::said(&row.name, "picture-untitled-lane"), { whole!(); };
    Card CardId cards CARD CARDS "app-tool-card"
        |row, _| Names::said(&quoted(&row.text), "compare-wordless"), {
            type Group = (Option<LaneId>, Option<StageId>);

            fn group(&self) -> Self::Group {
                (self.spot.lane(), self.spot.stage())
            }

            fn place(&self, names: &Names) -> Option<Message> {
                Some(names.cell(self.spot.lane(), self.spot.stage()))
            }
        };
    Curve CurveId curves CURVE CURVES "app-curve"
        |row, names| names.curve(row), {
            whole!();

            fn parts(&self, before: &Curve, names: &Names, old_names: &Names) -> Vec<FieldChange> {
                points::changes(before, self, old_names, names)
            }
        };
    Link LinkId links LINK LINKS "app-hand-off"
        |row, names| names.link(row), { whole!(); };
    Stakeholder StakeholderId stakeholders STAKEHOLDER STAKEHOLDERS "app-stakeholder"
        |row, _| Names::said(&row.name, "compare-wordless"), { whole!(); };
}

/// Something done to each of the tables in turn.
pub trait Tables {
    fn table<T: Table>(&mut self);

    /// In the order a reader meets them.
    fn each(&mut self) {
        self.table::<Persona>();
        self.table::<Stage>();
        self.table::<Lane>();
        self.table::<Card>();
        self.table::<Curve>();
        self.table::<Link>();
        self.table::<Stakeholder>();
    }
}
