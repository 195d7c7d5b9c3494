//! SI 2011/3038, Schedule 1, paragraph by paragraph: what it asks for is on the page and on paper, in both languages.

use app::language::Language;
use app::pages::council_tax::bill::Bill;
use council_tax_bill::Format;

use crate::given::{full, on_page, on_paper, printed, squashed, sums, with_premium};

/// A paragraph, and what has to be read in English and in Welsh.
type Asked = (&'static str, &'static [&'static str], &'static [&'static str]);

const OF_EVERY_BILL: &[Asked] = &[
    (
        "2: name",
        &["Who has to pay", "Asha Rao", "Siân Ŵyn Prŷs"],
        &["Asha Rao", "Siân Ŵyn Prŷs"],
    ),
    (
        "3: date of issue",
        &["Date of this bill", "12 March 2026"],
        &["Dyddiad y bil hwn", "12 Mawrth 2026"],
    ),
    (
        "5: dwelling",
        &["1 High Street", "Vigo", "AA3 1AB"],
        &["1 High Street", "AA3 1AB"],
    ),
    ("6: band", &["Valuation band", "band D"], &["Band prisio", "band D"]),
    ("7: amount for the year", &["£2,091.38"], &["£2,091.38"]),
    (
        "8 and 9: each authority's amount",
        &[
            "Example County Council",
            "£1,418.76",
            "£218.15",
            "£80.82",
            "Thamesgate Borough Council",
            "£213.03",
        ],
        &[
            "Cyngor Sir Enghraifft",
            "£1,418.76",
            "£218.15",
            "£80.82",
            "Cyngor Bwrdeistref Thamesgate",
            "£213.03",
        ],
    ),
    (
        "10 and 11: parish",
        &["Vigo Parish Council", "£160.62"],
        &["Vigo Parish Council", "£160.62"],
    ),
    (
        "12: excessive increase",
        &["Example Police and Crime Commissioner asks for more than the limit"],
        &["Mae Example Police and Crime Commissioner yn gofyn am fwy na’r terfyn"],
    ),
    (
        "13: change in per cent",
        &["4.2% more", "Change since last year"],
        &["4.2% yn fwy", "Newid ers y llynedd"],
    ),
    (
        "14 to 16: nothing to compare with",
        &["New this year"],
        &["Newydd eleni"],
    ),
    (
        "17: another band last year",
        &["Last year your home was in band C. We compare with what band D paid last year."],
        &["Y llynedd roedd eich cartref ym mand C."],
    ),
    (
        "22: what is to pay, and when",
        &["Pay in 10 instalments", "1 April 2026", "1 January 2027"],
        &["10 rhandaliad", "1 Ionawr 2027"],
    ),
    (
        "27(a): how bands are made",
        &[
            "Valuation Office Agency",
            "1 April 1991",
            "Up to £40,000",
            "£40,001 to £52,000",
            "More than £320,000",
        ],
        &[
            "Asiantaeth y Swyddfa Brisio",
            "1 Ebrill 1991",
            "Hyd at £40,000",
            "Mwy na £320,000",
        ],
    ),
    (
        "27(b)(i): exempt homes",
        &["Some homes are exempt"],
        &["Mae rhai cartrefi wedi’u heithrio"],
    ),
    (
        "27(b)(ii): discounts",
        &["if only one adult lives", "second home"],
        &["un oedolyn sy’n byw", "ail gartref"],
    ),
    (
        "27(b)(iii): disabled people",
        &["space for a wheelchair"],
        &["gadair olwyn"],
    ),
    (
        "27(b)(iv) and (v): reduction, and more in great need",
        &[
            "Council Tax Reduction if your income is low",
            "If you are in great need",
        ],
        &["Ostyngiad y Dreth Gyngor os yw eich incwm yn isel", "mewn angen mawr"],
    ),
    (
        "27(c)(i): disagreeing with the band",
        &["gov.uk/challenge-council-tax-band", "within 6 months"],
        &["gov.uk/challenge-council-tax-band", "o fewn 6 mis"],
    ),
    (
        "27(c)(ii): disagreeing with the bill",
        &[
            "Write to us first",
            "within 2 months",
            "Valuation Tribunal for England",
            "valuationtribunal.gov.uk",
        ],
        &[
            "Ysgrifennwch atom ni yn gyntaf",
            "Dribiwnlys Prisio Lloegr",
            "valuationtribunal.gov.uk",
        ],
    ),
    (
        "27, SI 2012/3087: 12 instalments",
        &["You have the right to pay in 12 monthly instalments"],
        &["hawl i dalu mewn 12 rhandaliad misol"],
    ),
    (
        "27, SI 2012/3087: where Schedule 2 is",
        &["thamesgate.example/spending"],
        &["thamesgate.example/spending"],
    ),
    (
        "how to pay, and whom to ask",
        &[
            "thamesgate.example/council-tax",
            "01632 960 100",
            "council.tax@thamesgate.example",
            "7700 0001 3",
        ],
        &[
            "thamesgate.example/council-tax",
            "01632 960 100",
            "council.tax@thamesgate.example",
        ],
    ),
];

const OF_THE_FULL_BILL: &[Asked] = &[
    (
        "4: the days",
        &[
            "1 April 2026 to 30 September 2026",
            "1 October 2026 to 31 March 2027",
            "183 days",
        ],
        &[
            "1 Ebrill 2026 i 30 Medi 2026",
            "1 Hydref 2026 i 31 Mawrth 2027",
            "183 diwrnod",
        ],
    ),
    (
        "18(a) and 19: discount, its amount and reason",
        &[
            "Discount of 25%: one adult",
            "−£233.01",
            "Only one adult lives in the home.",
        ],
        &["Disgownt o 25%: un oedolyn", "−£233.01", "Dim ond un oedolyn"],
    ),
    (
        "18(b) and 20: disabled band reduction",
        &[
            "Reduction for a disabled person",
            "−£116.51",
            "You pay what band C pays.",
        ],
        &["Gostyngiad i berson anabl", "−£116.51", "band C"],
    ),
    (
        "18(f) and 19: council tax reduction",
        &[
            "Council Tax Reduction",
            "−£100.00",
            "You get this from 1 April 2026 to 30 June 2026",
        ],
        &[
            "Gostyngiad y Dreth Gyngor",
            "−£100.00",
            "1 Ebrill 2026 i 30 Mehefin 2026",
        ],
    ),
    (
        "SI 2012/3087: the duty to tell",
        &["Tell us within 21 days", "penalty of £70"],
        &["o fewn 21 diwrnod", "cosb o £70"],
    ),
    ("21: penalty", &["Penalty", "£70.00"], &["Cosb", "£70.00"]),
    (
        "23: reduction asked back",
        &["that you got but should not have", "£43.21"],
        &["na ddylech fod wedi’i gael", "£43.21"],
    ),
    (
        "24 to 26: brought forward and paid",
        &[
            "Owed from earlier years",
            "£123.45",
            "Credit from earlier years",
            "−£22.22",
            "Paid so far",
            "−£55.55",
        ],
        &[
            "Dyled o flynyddoedd cynharach",
            "£123.45",
            "Credyd o flynyddoedd cynharach",
            "Talwyd hyd yn hyn",
        ],
    ),
];

const OF_A_PREMIUM: &[Asked] = &[
    (
        "4: the days",
        &["1 April 2026 to 31 March 2027: 365 days"],
        &["365 diwrnod"],
    ),
    (
        "18(g) and SI 2012/3087: premium, its amount and reason",
        &[
            "Premium of 100%: empty home",
            "£2,091.38",
            "£4,182.76",
            "The home has been empty for 1 year or more.",
        ],
        &["Premiwm o 100%: cartref gwag", "£4,182.76", "ers 1 flwyddyn neu fwy"],
    ),
    (
        "SI 2012/3087: the duty to tell",
        &["Tell us within 21 days"],
        &["o fewn 21 diwrnod"],
    ),
];

fn holds(name: &str, bill: &Bill, asked: &[&[Asked]]) {
    for language in Language::ALL {
        let page = on_page(bill, language);
        assert!(!page.contains('⟨') && !page.contains("{$"), "a text is missing: {page}");
        for format in Format::ALL {
            let paper = on_paper(&printed(bill, language, format, name));
            for (paragraph, english, welsh) in asked.iter().copied().flatten() {
                let words = match language {
                    Language::English => english,
                    Language::Welsh => welsh,
                };
                for words in *words {
                    for (medium, text) in [("page", &page), ("paper", &paper)] {
                        assert!(
                            squashed(text).contains(&squashed(words)),
                            "paragraph {paragraph}: `{words}` is not on the {medium} ({}, {format:?}): {text}",
                            language.tag()
                        );
                    }
                }
            }
            assert_eq!(sums(&page), sums(&paper), "{} {format:?}", language.tag());
            assert!(sums(&page).len() > 30);
        }
    }
}

#[test]
fn a_bill_has_all_that_the_law_asks_for() {
    holds("full", &full(), &[OF_EVERY_BILL, OF_THE_FULL_BILL]);
}

#[test]
fn a_bill_with_a_premium_has_it_too() {
    holds("premium", &with_premium(), &[OF_EVERY_BILL, OF_A_PREMIUM]);
}
