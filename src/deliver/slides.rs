//! A long journey over several pages: as many stages on each as suit its shape.

use super::part::Part;
use crate::geom::Size;
use crate::model::{Map, StageId};

/// How much wider than its page a part may be before it is divided once more.
const TOLERANCE: f64 = 1.06;

/// The parts, in order, each with about as many stages as the others. `measure` lays a part out and tells its size.
pub(super) fn parts(map: &Map, page: Size, measure: impl Fn(&Map) -> Size) -> Vec<Map> {
    let stages: Vec<StageId> = map.stages.iter().map(|stage| stage.id).collect();
    let ratio = page.width / page.height * TOLERANCE;
    let mut groups = 1;
    loop {
        let each = stages.len().div_ceil(groups).max(1);
        let parts: Vec<Map> =
            stages.chunks(each).map(|stages| Part { stages: stages.to_vec(), ..Part::default() }.of(map)).collect();
        let fits = |part: &Map| {
            let size = measure(part);
            size.width <= size.height * ratio
        };
        if parts.len() < 2 && groups == 1 && parts.iter().all(fits) {
            return vec![map.clone()];
        }
        if each == 1 || groups > 1 && parts.iter().all(fits) {
            return if parts.is_empty() { vec![map.clone()] } else { parts };
        }
        groups += 1;
    }
}
