//! What the tests begin with: figures, households, a council, the fonts; and a bill's words in each medium.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use app::language::Language;
use app::pages::council_tax::bill::{Bill, BillPage, BillPageProps, BillingCouncil, OtherLine, OtherLineKind};
use app::site::{Assets, CardPages, Council, Site, draw};
use council_tax_bill::{AuthorityName, BillFacts, FONT_FILES, Fonts, Format, NoBill, bill_of, pdf};
use council_tax_rules::charge::{AuthorityKind, Precept};
use council_tax_rules::determination::{Determination, EmptyDiscountStep};
use council_tax_rules::household::{Adults, Household, Occupation, Spell};
use council_tax_rules::instalment::{Instalment, plan_instalments};
use council_tax_rules::period::Period;
use council_tax_rules::premium_limit::EmptyStep;
use council_tax_rules::published_amounts::PublishedAmounts;
use council_tax_rules::reduction::ReductionAward;
use council_tax_rules::tax_year::TaxYear;
use council_tax_rules::valuation_band::{Nation, ValuationBand};
use council_tax_rules::year_bill::{YearBill, year_bill};
use forms::values::Pence;
use jiff::civil::{Date, date};

/// The fonts that `make assets` fetches.
pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../app/assets/dist/fonts");
    let file = |name: &str| {
        let missing = || panic!("{name} is missing: build the assets with `make assets`");
        std::fs::read(folder.join(name)).unwrap_or_else(|_| missing())
    };
    Fonts::new(FONT_FILES.map(file)).unwrap()
});

pub const AREA: &str = "Vigo";

pub fn pence(pence: i64) -> Pence {
    Pence::from_pence(pence)
}

/// Band D of each authority: Gravesham's of 2021/22, and a part of the county's for adult social care.
pub const BAND_D: [(AuthorityKind, i64); 6] = [
    (AuthorityKind::County, 125_876),
    (AuthorityKind::AdultSocialCare, 16_000),
    (AuthorityKind::Police, 21_815),
    (AuthorityKind::Fire, 8_082),
    (AuthorityKind::Borough, 21_303),
    (AuthorityKind::Parish, 16_062),
];

pub fn amounts_of(start: i16, band_d: &[(AuthorityKind, i64)]) -> PublishedAmounts {
    let precept = |(authority, amount): &(AuthorityKind, i64)| Precept {
        authority: *authority,
        band_d: pence(*amount),
    };
    let precepts = band_d.iter().map(precept).collect();
    let year = TaxYear::starting_in(start).unwrap();
    PublishedAmounts::from_precepts(Nation::England, year, [(AREA.to_owned(), precepts)]).unwrap()
}

/// This year's figures, or those of the year before: 4% less, and no parish.
pub fn amounts(start: i16, is_last: bool) -> PublishedAmounts {
    let less = BAND_D.map(|(kind, pence)| (kind, pence * 96 / 100));
    match is_last {
        false => amounts_of(start, &BAND_D),
        true => amounts_of(start, &less[..5]),
    }
}

pub fn period(from: Date, until: Date) -> Period {
    Period::new(from, until).unwrap()
}

pub fn home(start: i16, band: ValuationBand, adults: u8) -> Spell {
    let year = period(date(start, 4, 1), date(start + 1, 4, 1));
    Spell::main_home(year, AREA, band, Adults::counted_all(adults))
}

/// A council that asks for all that it may.
pub fn strict() -> Determination {
    let discounts = [(0, 100), (1, 0)].map(|(after_months, percent)| EmptyDiscountStep { after_months, percent });
    let premiums =
        [(12, 100), (60, 200), (120, 300)].map(|(after_months, percent)| EmptyStep { after_months, percent });
    Determination::new(discounts.to_vec(), premiums.to_vec(), 0, 100).unwrap()
}

pub fn billed(household: &Household, amounts: &PublishedAmounts) -> YearBill {
    year_bill(household, amounts, &strict()).unwrap()
}

/// One adult until October, with the disabled band reduction and an award; then two adults.
pub fn one_then_two(start: i16) -> Household {
    let october = date(start, 10, 1);
    let alone = Spell {
        disabled_reduction: true,
        ..home(start, ValuationBand::D, 1).on(period(date(start, 4, 1), october))
    };
    let together = home(start, ValuationBand::D, 2).on(period(october, date(start + 1, 4, 1)));
    let award = ReductionAward::new(period(date(start, 4, 1), date(start, 7, 1)), pence(10_000)).unwrap();
    Household {
        spells: vec![alone, together],
        reductions: vec![award],
    }
}

/// Empty since long before the year.
pub fn empty(start: i16) -> Household {
    Household::of(Spell {
        occupation: Occupation::Empty {
            since: date(start - 3, 1, 1),
        },
        ..home(start, ValuationBand::D, 0)
    })
}

pub fn names() -> BTreeMap<String, AuthorityName> {
    [
        ("county", "Example County Council", "Cyngor Sir Enghraifft"),
        ("police", "Example Police and Crime Commissioner", ""),
        ("fire", "Example Fire and Rescue Authority", ""),
        ("borough", "Thamesgate Borough Council", "Cyngor Bwrdeistref Thamesgate"),
        ("parish", "Vigo Parish Council", ""),
    ]
    .map(|(key, name, welsh)| {
        let name_cy = (!welsh.is_empty()).then(|| welsh.to_owned());
        let name = name.to_owned();
        (key.to_owned(), AuthorityName { name, name_cy })
    })
    .into()
}

pub fn first_days(start: i16, count: usize) -> Vec<Date> {
    let year = (4..=12).map(|month| date(start, month, 1));
    year.chain((1..=3).map(|month| date(start + 1, month, 1)))
        .take(count)
        .collect()
}

/// The bill of a household with its plan of ten instalments. Last year it was in band C, with two adults.
pub fn try_bill(household: &Household, start: i16, others: &[OtherLine]) -> Result<Bill, NoBill> {
    bill_after(ValuationBand::C, household, start, others)
}

/// The same, last year in that band.
pub fn bill_after(
    last_band: ValuationBand,
    household: &Household,
    start: i16,
    others: &[OtherLine],
) -> Result<Bill, NoBill> {
    let (now, last) = (amounts(start, false), amounts(start - 1, true));
    let year = billed(household, &now);
    let last_year = billed(&Household::of(home(start - 1, last_band, 2)), &last);
    let to_pay: Pence = others.iter().map(|other| other.amount).chain([year.total]).sum();
    let instalments: Vec<Instalment> = plan_instalments(to_pay, &first_days(start, 10));
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<String>>();
    bill_of(&BillFacts {
        year: &year,
        last_year: Some(&last_year),
        amounts: &now,
        last_amounts: Some(&last),
        names: &names(),
        excessive: &BTreeSet::from(["police".to_owned()]),
        account_number: "7700 0001 3",
        payers: &lines(&["Asha Rao", "Siân Ŵyn Prŷs"]),
        sent_to: &lines(&["PO Box 12", "Gravesend", "AA3 1ZZ"]),
        dwelling: &lines(&["1 High Street", "Vigo", "AA3 1AB"]),
        issued_on: date(start, 3, 12),
        others,
        instalments: &instalments,
        by_direct_debit: false,
    })
}

pub fn others() -> Vec<OtherLine> {
    [
        (OtherLineKind::Penalty, 7_000),
        (OtherLineKind::ReductionOverpaid, 4_321),
        (OtherLineKind::ArrearsBroughtForward, 12_345),
        (OtherLineKind::CreditBroughtForward, -2_222),
        (OtherLineKind::Paid, -5_555),
    ]
    .map(|(kind, amount)| OtherLine {
        kind,
        amount: pence(amount),
    })
    .to_vec()
}

/// A bill with nearly everything on it.
pub fn full() -> Bill {
    try_bill(&one_then_two(2026), 2026, &others()).unwrap()
}

/// A bill with a premium.
pub fn with_premium() -> Bill {
    try_bill(&empty(2026), 2026, &[]).unwrap()
}

pub fn council() -> BillingCouncil {
    BillingCouncil {
        name: "Thamesgate Borough Council".to_owned(),
        address: ["Civic Centre", "1 Wharf Street", "TG1 1AA"]
            .map(str::to_owned)
            .to_vec(),
        phone: "01632 960 100".to_owned(),
        email: "council.tax@thamesgate.example".to_owned(),
        pay_address: Some("thamesgate.example/council-tax".to_owned()),
        spending_address: Some("thamesgate.example/spending".to_owned()),
    }
}

fn site(language: Language) -> Site {
    let asset = || "/assets/a".to_owned();
    Site {
        council: Arc::new(Council {
            id: "thamesgate".into(),
            name: "Thamesgate Borough Council".into(),
            name_cy: None,
            email: "help@thamesgate.example".into(),
            phone: "01632 960 100".into(),
            phone_hours: Vec::new(),
            address: Vec::new(),
            data_protection_email: "data@thamesgate.example".into(),
            languages: vec![Language::English, Language::Welsh],
            card_pages: CardPages::default(),
            sandbox: false,
        }),
        language,
        path: "/bill".into(),
        csrf_token: String::new(),
        assets: Arc::new(Assets {
            stylesheet: asset(),
            script: asset(),
            select_script: asset(),
            place_script: asset(),
            icon: asset(),
        }),
    }
}

/// Where pages and PDFs are kept to look at.
fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bill");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The words of the page, between its tags.
pub fn on_page(bill: &Bill, language: Language) -> String {
    let props = BillPageProps::builder()
        .bill(bill.clone())
        .council(council())
        .pdf_href(None::<String>)
        .large_print_href(None::<String>)
        .back_href("/account")
        .build();
    let html = draw(site(language), || BillPage(props));
    std::fs::write(folder().join(format!("page.{}.html", language.tag())), &html).unwrap();
    let (_, main) = html.split_once("<main").unwrap();
    let (main, _) = main.split_once("</main>").unwrap();
    let pieces = main
        .split('<')
        .map(|piece| piece.split_once('>').map_or("", |(_, text)| text));
    let text = pieces.collect::<Vec<_>>().join(" ");
    text.replace("&#x27;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// The bill as a PDF, kept in the target folder to look at.
pub fn printed(bill: &Bill, language: Language, format: Format, name: &str) -> Vec<u8> {
    let pdf = pdf(bill, language, format, &council(), &FONTS).unwrap();
    std::fs::write(folder().join(format!("{name}.{}.{format:?}.pdf", language.tag())), &pdf).unwrap();
    pdf
}

/// The words of a PDF.
pub fn on_paper(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).unwrap()
}

/// Without white space: where lines break is each medium's own.
pub fn squashed(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '\u{a0}')
        .collect()
}

/// Every sum of money in a text, in order of size.
pub fn sums(text: &str) -> Vec<String> {
    let sum = |rest: &str| {
        let pounds: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == ',').collect();
        let after = rest.get(pounds.len()..).unwrap_or("");
        let pence: String = after.chars().take(3).collect();
        let is_pence = pence.len() == 3 && pence.starts_with('.') && pence[1..].bytes().all(|b| b.is_ascii_digit());
        match is_pence {
            true => pounds + &pence,
            false => pounds.trim_end_matches(',').to_owned(),
        }
    };
    let mut found: Vec<String> = squashed(text).split('£').skip(1).map(sum).collect();
    found.sort();
    found
}
