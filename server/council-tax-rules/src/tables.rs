//! Published charges, as dated data.
//!
//! Source: Gravesham Borough Council, "Council tax charges 2021/22": amounts by authority and by parish for band D.

use forms::values::Pence;

use crate::charge::{AuthorityKind, Precept};

/// What each authority asks in one area, for one tax year.
#[derive(Debug, Clone, Copy)]
pub struct AreaPrecepts {
    /// The area's name in the published table.
    pub area: &'static str,
    /// The calendar year in which the tax year starts.
    pub start_year: i16,
    /// The parish's band D amount in pence, or nothing where there is no parish.
    pub parish_band_d: Option<Pence>,
}

const COUNTY: Precept = Precept {
    authority: AuthorityKind::County,
    band_d: Pence::from_pence(141_876),
};
const POLICE: Precept = Precept {
    authority: AuthorityKind::Police,
    band_d: Pence::from_pence(21_815),
};
const FIRE: Precept = Precept {
    authority: AuthorityKind::Fire,
    band_d: Pence::from_pence(8_082),
};
const BOROUGH: Precept = Precept {
    authority: AuthorityKind::Borough,
    band_d: Pence::from_pence(21_303),
};

impl AreaPrecepts {
    /// Every authority that asks something here, in the order of the bill.
    pub fn precepts(&self) -> Vec<Precept> {
        let parish = self.parish_band_d.map(|band_d| Precept {
            authority: AuthorityKind::Parish,
            band_d,
        });
        [COUNTY, POLICE, FIRE, BOROUGH].into_iter().chain(parish).collect()
    }
}

const fn parish(area: &'static str, band_d: i64) -> AreaPrecepts {
    AreaPrecepts {
        area,
        start_year: 2021,
        parish_band_d: Some(Pence::from_pence(band_d)),
    }
}

/// The seven areas of 2021/22.
pub const GRAVESHAM_2021: [AreaPrecepts; 7] = [
    AreaPrecepts {
        area: "Gravesend and Northfleet",
        start_year: 2021,
        parish_band_d: None,
    },
    parish("Cobham", 4_433),
    parish("Higham", 5_914),
    parish("Luddesdown", 6_898),
    parish("Meopham", 3_892),
    parish("Shorne", 3_357),
    parish("Vigo", 16_062),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charge::charge_for_band;
    use crate::valuation_band::ValuationBand;

    /// The table as printed, in pence, band A to H.
    const PRINTED: [[i64; 8]; 7] = [
        [128_717, 150_170, 171_623, 193_076, 235_982, 278_888, 321_793, 386_152],
        [131_672, 153_618, 175_563, 197_509, 241_400, 285_291, 329_181, 395_018],
        [132_660, 154_770, 176_880, 198_990, 243_210, 287_430, 331_650, 397_980],
        [133_316, 155_535, 177_755, 199_974, 244_413, 288_852, 333_290, 399_948],
        [131_312, 153_197, 175_083, 196_968, 240_739, 284_510, 328_280, 393_936],
        [130_955, 152_781, 174_607, 196_433, 240_085, 283_737, 327_388, 392_866],
        [139_425, 162_663, 185_900, 209_138, 255_613, 302_089, 348_563, 418_276],
    ];

    #[test]
    fn reproduces_every_cell_of_the_printed_table() {
        let mut cells = 0;
        for (area, printed) in GRAVESHAM_2021.iter().zip(PRINTED) {
            for (band, pence) in ValuationBand::ALL.into_iter().zip(printed) {
                assert_eq!(
                    charge_for_band(&area.precepts(), band).pence(),
                    pence,
                    "{} band {band}",
                    area.area
                );
                cells += 1;
            }
        }
        assert_eq!(cells, 56);
    }

    /// Rounding the total instead of the parts is not the same thing: this is why parts are kept.
    #[test]
    fn rounding_the_total_misses_cells() {
        let missed = GRAVESHAM_2021.iter().zip(PRINTED).flat_map(|(area, printed)| {
            let band_d: i64 = area.precepts().iter().map(|precept| precept.band_d.pence()).sum();
            let rounded = move |band: ValuationBand| (band_d * band.ninths() * 2 + 9) / 18;
            ValuationBand::ALL
                .into_iter()
                .zip(printed)
                .filter(move |(band, pence)| rounded(*band) != *pence)
        });
        assert_eq!(missed.count(), 6);
    }
}
