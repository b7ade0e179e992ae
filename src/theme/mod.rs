//! The look of paper: typed tokens.

/// Tokens of a paper theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {}
