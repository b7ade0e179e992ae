//! Tests of the library from outside, in one binary.

mod i18n;
mod text;
