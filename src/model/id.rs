//! Typed ids: small counters, unique within a map, never reused while it is open.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);
    )*};
}

ids! {
    /// Names a stage.
    StageId
    /// Names a lane.
    LaneId
    /// Names a card.
    CardId
    /// Names a persona.
    PersonaId
    /// Names an emotion curve.
    CurveId
    /// Names a link between two cards.
    LinkId
    /// Names a stakeholder.
    StakeholderId
}
