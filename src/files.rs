//! Open, save and export by path: the only code that writes to disk, always atomically.
