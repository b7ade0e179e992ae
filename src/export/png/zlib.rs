//! One zlib stream out of pieces that were compressed apart: RFC 1950 around RFC 1951.

use std::io::{self, Write};
use std::mem;

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// Deflate with a window of 32 KiB, "fastest".
pub(super) const HEADER: [u8; 2] = [0x78, 0x01];

/// Compresses a piece so that another can follow it, or, if it is the `last`, so that none can.
///
/// The fastest level: on a drawn page it is within half again of the smallest file, in a fifth of the time.
pub(super) fn deflate(bytes: &[u8], last: bool) -> io::Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::with_capacity(bytes.len() / 16), Compression::fast());
    encoder.write_all(bytes)?;
    if last {
        return encoder.finish();
    }
    encoder.flush()?;
    Ok(mem::take(encoder.get_mut()))
}

/// The checksum of a piece.
pub(super) fn adler(bytes: &[u8]) -> u32 {
    simd_adler32::adler32(&bytes)
}

/// The Adler-32 checksum of pieces put together.
#[derive(Debug)]
pub(super) struct Adler(u32);

impl Default for Adler {
    fn default() -> Adler {
        Adler(1)
    }
}

impl Adler {
    /// Appends a piece of `length` bytes by its checksum alone.
    pub(super) fn append(&mut self, piece: u32, length: usize) {
        const BASE: u64 = 65_521;
        let halves = |sum: u32| (u64::from(sum & 0xffff), u64::from(sum >> 16));
        let ((a, b), (piece_a, piece_b)) = (halves(self.0), halves(piece));
        // The piece began with a = 1; had it begun with ours, each of its bytes would have added that much more to b.
        let more = (a + BASE - 1) % BASE;
        let b = (b + piece_b + more * (length as u64 % BASE)) % BASE;
        self.0 = ((b << 16) | ((piece_a + more) % BASE)) as u32;
    }

    pub(super) fn value(&self) -> u32 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn pieces_make_one_stream() {
        let whole: Vec<u8> = (0..200_000_u32).map(|i| (i.wrapping_mul(i) >> 7) as u8).collect();
        for cuts in [vec![], vec![1], vec![65_521, 65_522, 199_999], vec![0, 100_000, 100_000]] {
            let mut stream = HEADER.to_vec();
            let mut check = Adler::default();
            let mut start = 0;
            for end in cuts.into_iter().chain([whole.len()]) {
                let piece = &whole[start..end];
                check.append(adler(piece), piece.len());
                stream.extend(deflate(piece, end == whole.len()).unwrap());
                start = end;
            }
            assert_eq!(check.value(), adler(&whole));
            stream.extend(check.value().to_be_bytes());
            let mut back = Vec::new();
            flate2::read::ZlibDecoder::new(&*stream).read_to_end(&mut back).unwrap();
            assert_eq!(back, whole);
        }
    }
}
