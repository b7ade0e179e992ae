//! The table: a row for each command, in menu order.

use egui::Key;

use super::Kind;
use super::Needs::*;
use super::row::{Entry, Group, Heard, Row, row};
use crate::app::keymap::Chord;
use crate::app::look::icons;

/// What has a text to be typed.
const NAMED: &[Kind] = &[Kind::Card, Kind::Stage, Kind::Lane, Kind::Persona, Kind::Point, Kind::Link, Kind::Words];
/// What the clipboard takes.
const COPIED: &[Kind] = &[Kind::Card, Kind::Stage, Kind::Lane];
/// What can be taken off the map.
const REMOVED: &[Kind] =
    &[Kind::Card, Kind::Stage, Kind::Lane, Kind::Persona, Kind::Curve, Kind::Point, Kind::Link, Kind::Stakeholder];

/// Makes the enum and the table from the same rows, so that neither can lack one.
macro_rules! commands {
    ($($group:ident { $($command:ident: $row:expr;)* })*) => {
        /// A thing the window does when told to.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Command { $($($command,)*)* }

        /// All commands in menu order.
        pub static TABLE: &[Entry] = &[$($(
            {
                const ROW: Row = $row;
                ROW.of(Command::$command, stringify!($command), Group::$group)
            },
        )*)*];
    };
}

// The name before the colon is what the settings file calls the command: a renamed one loses the keys people gave it.
commands! {
    File {
        New: row("app-command-new").icon(icons::NEW).needs(Nothing).keys(Heard::Always, &[Chord::ctrl(Key::N)]);
        Open: row("app-command-open").icon(icons::OPEN).needs(Nothing).keys(Heard::Always, &[Chord::ctrl(Key::O)]);
        Save: row("app-command-save").icon(icons::SAVE).keys(Heard::Always, &[Chord::ctrl(Key::S)]);
        SaveAs: row("app-command-save-as").keys(Heard::Always, &[Chord::ctrl_shift(Key::S)]);
        Export: row("app-command-export").also("palette-also-export").icon(icons::EXPORT)
            .keys(Heard::Always, &[Chord::ctrl(Key::E)]).line_below();
        Versions: row("keep-command-versions").icon(icons::RECENT);
        Recover: row("keep-command-recover").needs(Nothing).line_below();
        MakeFuture: row("states-command-future");
        CompareStates: row("states-command-compare").icon(icons::COMPARE);
        CompareFile: row("compare-command-file").also("compare-also-file").line_below();
        Settings: row("app-command-settings").also("palette-also-settings").icon(icons::SETTINGS).needs(Nothing);
        Close: row("app-command-close").keys(Heard::Always, &[Chord::ctrl(Key::W)]);
        Quit: row("app-command-quit").icon(icons::QUIT).needs(Nothing).keys(Heard::Always, &[Chord::ctrl(Key::Q)]);
    }
    Edit {
        Undo: row("app-command-undo").also("palette-also-undo").icon(icons::UNDO).needs(Past)
            .keys(Heard::UnlessTyping, &[Chord::ctrl(Key::Z)]);
        Redo: row("app-command-redo").also("palette-also-redo").icon(icons::REDO).needs(Future)
            .keys(Heard::UnlessTyping, &[Chord::ctrl(Key::Y), Chord::ctrl_shift(Key::Z)]).line_below();
        EditText: row("app-command-edit-text").on(NAMED).also("palette-also-edit-text").icon(icons::EDIT).needs(One)
            .keys(Heard::OnMap, &[Chord::plain(Key::F2)]);
        Cut: row("app-command-cut").on(COPIED).icon(icons::CUT).needs(Selection)
            .keys(Heard::BySystem, &[Chord::ctrl(Key::X)]);
        Copy: row("app-command-copy").on(COPIED).icon(icons::COPY).needs(Selection)
            .keys(Heard::BySystem, &[Chord::ctrl(Key::C)]);
        CopyPicture: row("capture-command-copy-picture").on(&[Kind::Paper, Kind::Card, Kind::Stage, Kind::Lane])
            .icon(icons::PICTURE).keys(Heard::UnlessTyping, &[Chord::alt_shift(Key::C)]);
        CopySvg: row("deliver-command-copy-svg").on(&[Kind::Paper, Kind::Card, Kind::Stage, Kind::Lane]);
        CopyText: row("deliver-command-copy-text").on(&[Kind::Paper, Kind::Card, Kind::Stage, Kind::Lane]);
        Paste: row("app-command-paste").on(&[Kind::Paper, Kind::Cell, Kind::Card, Kind::Stage, Kind::Lane]).icon(icons::PASTE)
            .keys(Heard::BySystem, &[Chord::ctrl(Key::V)]);
        Duplicate: row("app-command-duplicate").on(&[Kind::Card, Kind::Stage, Kind::Lane, Kind::Persona]).icon(icons::DUPLICATE).needs(Selection)
            .keys(Heard::UnlessTyping, &[Chord::ctrl(Key::D)]);
        Remove: row("app-command-remove").on(REMOVED).also("palette-also-remove").icon(icons::REMOVE).needs(Selection)
            .keys(Heard::OnMap, &[Chord::plain(Key::Delete), Chord::plain(Key::Backspace)]).line_below();
        Find: row("find-command-find").on(&[Kind::Paper]).also("palette-also-find").icon(icons::ZOOM)
            .keys(Heard::Always, &[Chord::ctrl(Key::F)]);
        Replace: row("find-command-replace")
            .keys(Heard::Always, &[Chord::ctrl(Key::H), Chord::ctrl_shift(Key::H)]);
        FindNext: row("find-command-next").only_in_palette()
            .keys(Heard::Always, &[Chord::plain(Key::F3), Chord::ctrl(Key::G)]);
        FindPrevious: row("find-command-previous").only_in_palette()
            .keys(Heard::Always, &[Chord::shift(Key::F3), Chord::ctrl_shift(Key::G)]);
    }
    Select {
        SelectAll: row("app-command-select-all").on(&[Kind::Paper]).icon(icons::SELECT_ALL)
            .keys(Heard::UnlessTyping, &[Chord::ctrl(Key::A)]);
        Deselect: row("app-command-deselect").needs(Selection)
            .keys(Heard::OnMap, &[Chord::plain(Key::Escape)]);
        SelectContents: row("select-command-contents").on(&[Kind::Stage, Kind::Lane, Kind::Curve]).needs(Selection).line_below();
        SelectKind: row("select-command-kind").on(&[Kind::Card]).needs(Cards);
        SelectTag: row("select-command-tag").needs(Cards);
        SelectChannel: row("select-command-channel").needs(Cards);
        SelectOwner: row("select-command-owner").needs(Cards);
        SelectEvidence: row("select-command-evidence").needs(Cards);
    }
    Insert {
        AddStage: row("app-command-add-stage").on_journey().on(&[Kind::Paper, Kind::Stage]).icon(icons::STAGE);
        AddLane: row("app-command-add-lane").on_journey().on(&[Kind::Paper, Kind::Lane]).icon(icons::LANE);
        AddCard: row("app-command-add-card").on_journey().on(&[Kind::Paper, Kind::Cell, Kind::Card, Kind::Lane]).icon(icons::CARD);
        SurveyAnswers: row("survey-command").on_journey().on(&[Kind::Cell]).also("palette-also-survey").icon(icons::FIGURES);
        AddPersona: row("app-command-add-persona").on(&[Kind::Paper, Kind::Persona]).icon(icons::PERSONA);
        AddStakeholder: row("board-command-add-stakeholder").on(&[Kind::Stakeholder]).icon(icons::OWNER);
        AddCurve: row("app-command-add-curve").on_journey().on(&[Kind::Persona, Kind::Curve]).icon(icons::CURVE);
        LinkFrom: row("links-command-from").on_journey().on(&[Kind::Card]).icon(icons::LINK).needs(Cards)
            .keys(Heard::OnMap, &[Chord::ctrl(Key::L)]);
        ReverseLink: row("links-command-reverse").on(&[Kind::Link]).needs(Link);
        BothWays: row("links-command-both-ways").on(&[Kind::Link]).needs(Link);
    }
    Arrange {
        MoveLeft: row("app-move-left").on_journey().icon(icons::LEFT).needs(Movable)
            .keys(Heard::OnMap, &[Chord::alt_shift(Key::ArrowLeft)]);
        MoveRight: row("app-move-right").on_journey().icon(icons::RIGHT).needs(Movable)
            .keys(Heard::OnMap, &[Chord::alt_shift(Key::ArrowRight)]);
        MoveUp: row("app-move-up").on_journey().icon(icons::UP).needs(Movable)
            .keys(Heard::OnMap, &[Chord::alt_shift(Key::ArrowUp)]);
        MoveDown: row("app-move-down").on_journey().icon(icons::DOWN).needs(Movable)
            .keys(Heard::OnMap, &[Chord::alt_shift(Key::ArrowDown)]);
        Park: row("capture-command-park").on_journey().on(&[Kind::Card]).icon(icons::PARKED).needs(Cards)
            .keys(Heard::UnlessTyping, &[Chord::ctrl_shift(Key::J)]).line_below();
        Wider: row("structure-wider").on_journey().icon(icons::WIDER).needs(Sizable)
            .keys(Heard::OnMap, &[Chord::ctrl_shift(Key::ArrowRight)]);
        Narrower: row("structure-narrower").on_journey().icon(icons::NARROWER).needs(Sizable)
            .keys(Heard::OnMap, &[Chord::ctrl_shift(Key::ArrowLeft)]);
        Taller: row("structure-taller").on_journey().icon(icons::TALLER).needs(Lanes)
            .keys(Heard::OnMap, &[Chord::ctrl_shift(Key::ArrowDown)]);
        Lower: row("structure-lower").on_journey().icon(icons::LOWER).needs(Lanes)
            .keys(Heard::OnMap, &[Chord::ctrl_shift(Key::ArrowUp)]);
        FitSize: row("structure-fit").on_journey().on(&[Kind::Card, Kind::Stage, Kind::Lane]).needs(Selection).line_below();
        SplitStage: row("structure-split").on_journey().icon(icons::SPLIT).needs(Splittable);
        MergeStages: row("structure-merge").on_journey().icon(icons::MERGE).needs(Stages).line_below();
        FoldLane: row("structure-fold").icon(icons::DOWN).needs(Lanes);
        FoldBackStage: row("structure-fold-back-stage").on(&[Kind::Lane]).icon(icons::DOWN);
        HideLane: row("structure-hide").icon(icons::HIDDEN).needs(Lanes);
        ShowLanes: row("structure-show-all").on(&[Kind::Paper, Kind::Lane]).icon(icons::SHOWN).needs(Hidden);
    }
    Curve {
        DrawCurve: row("curve-command-draw").on_journey().icon(icons::PEN)
            .keys(Heard::UnlessTyping, &[Chord::ctrl_shift(Key::D)]).line_below();
        CompareExpected: row("curve-command-compare").on_journey().icon(icons::COMPARE).needs(Curve);
        LayOver: row("curve-command-lay-over").on_journey().icon(icons::COMPARE).on(&[Kind::Persona, Kind::Curve]);
        SoloCurve: row("curve-command-solo").on_journey().icon(icons::EYE).needs(Curve);
        MarkCurve: row("curve-command-mark").icon(icons::FLAG).needs(Curve);
        CurveToTop: row("curve-command-to-top").icon(icons::TO_TOP).needs(Curve);
    }
    Boards {
        JourneyBoard: row("board-command-journey").keys(Heard::UnlessTyping, &[Chord::alt(Key::Num1)]);
        PersonasBoard: row("board-command-personas").keys(Heard::UnlessTyping, &[Chord::alt(Key::Num2)]);
        StakeholdersBoard: row("board-command-stakeholders").keys(Heard::UnlessTyping, &[Chord::alt(Key::Num3)]);
        GapsBoard: row("board-command-gaps").keys(Heard::UnlessTyping, &[Chord::alt(Key::Num4)]);
        OpportunitiesBoard: row("board-command-opportunities").keys(Heard::UnlessTyping, &[Chord::alt(Key::Num5)]);
        DecisionsBoard: row("board-command-decisions").keys(Heard::UnlessTyping, &[Chord::alt(Key::Num6)]);
        EvidenceBoard: row("board-command-evidence").keys(Heard::UnlessTyping, &[Chord::alt(Key::Num7)]).line_below();
        NextBoard: row("board-command-next").keys(Heard::Always, &[Chord::ctrl(Key::PageDown)]);
        PreviousBoard: row("board-command-previous").keys(Heard::Always, &[Chord::ctrl(Key::PageUp)]).line_below();
        ShowOnJourney: row("board-command-on-journey").on(&[Kind::Card, Kind::Stage, Kind::Lane, Kind::Persona])
            .icon(icons::MAP).needs(Aside);
    }
    View {
        ZoomIn: row("app-command-zoom-in").icon(icons::PLUS)
            .keys(Heard::Always, &[Chord::ctrl_any_shift(Key::Plus), Chord::ctrl(Key::Equals)]);
        ZoomOut: row("app-command-zoom-out").icon(icons::MINUS).keys(Heard::Always, &[Chord::ctrl(Key::Minus)]);
        ZoomActual: row("app-command-zoom-actual").icon(icons::ZOOM).keys(Heard::Always, &[Chord::ctrl(Key::Num0)]);
        ZoomMap: row("app-command-zoom-map").on(&[Kind::Paper]).also("palette-also-zoom-map").icon(icons::FIT)
            .keys(Heard::OnMap, &[Chord::shift(Key::Num1)]);
        ZoomSelection: row("app-command-zoom-selection").on(&[Kind::Card, Kind::Stage, Kind::Lane, Kind::Cell]).icon(icons::FIT_SELECTION).needs(Selection)
            .keys(Heard::OnMap, &[Chord::shift(Key::Num2)]).line_below();
        ToggleOutline: row("outline-command").icon(icons::OUTLINE).keys(Heard::Always, &[Chord::ctrl_shift(Key::O)]);
        ToggleQuestions: row("questions-command").icon(icons::QUESTIONS)
            .keys(Heard::Always, &[Chord::ctrl_shift(Key::A)]);
        ToggleGuide: row("guide-command").icon(icons::GUIDE).keys(Heard::Always, &[Chord::ctrl_shift(Key::I)]);
        ToggleInspector: row("app-command-toggle-inspector").icon(icons::PANEL);
        Parking: row("capture-command-parking").on_journey().on(&[Kind::Paper]).icon(icons::PARKED)
            .keys(Heard::Always, &[Chord::ctrl(Key::J)]).line_below();
        NextPane: row("select-command-next-pane").needs(Nothing).keys(Heard::Always, &[Chord::plain(Key::F6)]);
        PreviousPane: row("select-command-previous-pane").needs(Nothing)
            .keys(Heard::Always, &[Chord::shift(Key::F6)]);
        ShowHandOffs: row("links-command-hand-offs").on_journey().icon(icons::LINK);
        LookByGaps: row("lens-command-gaps").on_journey().icon(icons::EYE).keys(Heard::UnlessTyping, &[Chord::alt_shift(Key::G)]);
        LookByEvidence: row("lens-command-evidence").on_journey().icon(icons::EYE)
            .keys(Heard::UnlessTyping, &[Chord::alt_shift(Key::E)]).line_below();
        Workshop: row("workshop-command").icon(icons::WORKSHOP).keys(Heard::Always, &[Chord::plain(Key::F5)]);
        SilentRound: row("workshop-round").icon(icons::HIDDEN).only_in_palette()
            .keys(Heard::InWorkshop, &[Chord::plain(Key::F8)]);
        Timer: row("workshop-timer").icon(icons::PLAY).only_in_palette()
            .keys(Heard::InWorkshop, &[Chord::plain(Key::F9)]);
        ResetTimer: row("workshop-timer-reset").icon(icons::UNDO).only_in_palette()
            .keys(Heard::InWorkshop, &[Chord::shift(Key::F9)]);
    }
    Help {
        ContextMenu: row("palette-command-context-menu").icon(icons::MENU).only_in_palette()
            .keys(Heard::OnMap, &[Chord::shift(Key::F10), Chord::plain(Key::Menu)]);
        Palette: row("palette-command").icon(icons::COMMANDS).needs(Nothing)
            .keys(Heard::Always, &[Chord::ctrl(Key::K), Chord::ctrl_shift(Key::P)]);
        Keys: row("app-command-keys").also("palette-also-keys").icon(icons::KEYS).needs(Nothing)
            .keys(Heard::OnMap, &[Chord::plain(Key::F1), Chord::any_shift(Key::Questionmark)]);
    }
}
