//! The icons of the chrome, by their Phosphor code points.

pub use crate::scene::Icon as Glyph;

const fn line(code: char) -> Glyph {
    Glyph { code, filled: false }
}

const fn fill(code: char) -> Glyph {
    Glyph { code, filled: true }
}

macro_rules! glyphs {
    ($($name:ident = $make:ident $code:literal;)*) => {$(
        #[doc = concat!("The icon `", stringify!($name), "`.")]
        pub const $name: Glyph = $make($code);
    )*};
}

glyphs! {
    MENU = line '\u{e2f0}';
    UNDO = line '\u{e08a}';
    REDO = line '\u{e08c}';
    STAGE = line '\u{e542}';
    LANE = line '\u{e59e}';
    CARD = line '\u{e34a}';
    EXPORT = line '\u{eaf0}';
    FIGURES = line '\u{e156}';
    DUPLICATE = line '\u{e1ca}';
    CUT = line '\u{eae0}';
    COPY = line '\u{e1cc}';
    PASTE = line '\u{e198}';
    REMOVE = line '\u{e4a6}';
    OFFLINE = line '\u{e1b6}';
    PLAY = line '\u{e3d0}';
    PAUSE = line '\u{e39e}';
    HIDDEN = line '\u{e224}';
    WORKSHOP = line '\u{e654}';
    MINUS = line '\u{e32a}';
    PLUS = line '\u{e3d4}';
    FIT = line '\u{e1d0}';
    FIT_SELECTION = line '\u{e69a}';
    SHOWN = line '\u{e220}';
    WIDER = line '\u{e534}';
    NARROWER = line '\u{e530}';
    TALLER = line '\u{e536}';
    LOWER = line '\u{e532}';
    SPLIT = line '\u{e872}';
    MERGE = line '\u{ed3e}';
    CLOSE = line '\u{e4f6}';
    CHECK = line '\u{e182}';
    DOWN = line '\u{e136}';
    RIGHT = line '\u{e13a}';
    LEFT = line '\u{e138}';
    UP = line '\u{e13c}';
    ARROW_UP = line '\u{e08e}';
    ARROW_DOWN = line '\u{e03e}';
    NEW = line '\u{e236}';
    OPEN = line '\u{e256}';
    SAVE = line '\u{e248}';
    PICTURE = line '\u{e2ca}';
    QUIT = line '\u{e42a}';
    COMMANDS = line '\u{e1c4}';
    KEYS = line '\u{e2d8}';
    RECENT = line '\u{e19a}';
    FOLDER = line '\u{e24a}';
    FILE = line '\u{e230}';
    HOME = line '\u{e2c2}';
    DRIVE = line '\u{e29e}';
    SETTINGS = line '\u{e272}';
    LANGUAGE = line '\u{e4a2}';
    OUTLINE = line '\u{e68c}';
    PANEL = line '\u{e434}';
    EDIT = line '\u{e3b4}';
    WARNING = line '\u{e4e0}';
    ERROR = line '\u{e4e2}';
    INFO = line '\u{e2ce}';
    DONE = line '\u{e184}';
    MAP = line '\u{e31a}';
    PERSONA = line '\u{e4c2}';
    PERSONAS = line '\u{e4d6}';
    POINT = line '\u{eb00}';
    CURVE = line '\u{eb00}';
    PEN = line '\u{e806}';
    QUESTIONS = line '\u{e3e8}';
    GUIDE = line '\u{e16c}';
    COMPARE = line '\u{e536}';
    EYE = line '\u{e220}';
    EYE_CLOSED = line '\u{e224}';
    FLAG = line '\u{e244}';
    TO_TOP = line '\u{e066}';
    MORE = line '\u{e1fe}';
    LINK = line '\u{e2e2}';
    OWNER = line '\u{e4c4}';
    EMOTION = line '\u{e436}';
    WAITING = line '\u{e2b2}';
    SOURCE = line '\u{e2e2}';
    TAG = line '\u{e478}';
    PARKED = line '\u{e4aa}';
    MANY = line '\u{e466}';
    DATE = line '\u{e10a}';
    SELECT_ALL = line '\u{e69a}';
    ZOOM = line '\u{e30c}';
    TRUTH = fill '\u{e46a}';
    PAIN = fill '\u{e4e2}';
    ADVANTAGE = fill '\u{e67e}';
    USES = fill '\u{e4c2}';
    PROVIDES = fill '\u{e470}';
    CHECKED = fill '\u{e182}';
    EMPTY_STAR = line '\u{e46a}';
}
