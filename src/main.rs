//! The program: reads its arguments and opens a door of the library.

fn main() {}
