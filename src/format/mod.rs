//! Our file: RON, one frozen type per version.
