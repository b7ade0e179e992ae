//! Every file that is built into the program.
