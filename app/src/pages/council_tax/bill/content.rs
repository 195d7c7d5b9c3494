//! What a bill says, as data. Nothing here is words for residents but names and addresses.
//!
//! "Paragraph" is a paragraph of SI 2011/3038, Schedule 1, as amended.

use forms::values::Pence;
use jiff::civil::Date;

/// A council tax bill, which the law calls a demand notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    /// The account number, in groups that can be read out.
    pub account_number: String,
    /// The calendar year in which the tax year starts.
    pub tax_year: i16,
    /// Who has to pay: everybody who is jointly liable (paragraph 2).
    pub payers: Vec<String>,
    /// Where it is sent, line by line.
    pub sent_to: Vec<String>,
    /// The day of issue (paragraph 3).
    pub issued_on: Date,
    /// The dwelling, line by line (paragraph 5).
    pub dwelling: Vec<String>,
    /// The band in the valuation list: a letter (paragraph 6).
    pub band: char,
    /// Last year's band, where it was another (paragraph 17).
    pub last_band: Option<char>,
    /// What is asked for a whole year in this band, by authority (paragraphs 7 to 17). It adds up to [`Self::year`].
    pub authorities: Vec<BillAuthority>,
    /// What all of them together asked for the whole of last year and this year's band, those that are no more among them
    /// (paragraphs 7 and 13). None where that is not known.
    pub last_year: Option<Pence>,
    /// The days that it is for, and what they cost (paragraphs 4 and 18 to 20). In the order of their days.
    pub spells: Vec<BillSpell>,
    /// Why it is another bill than last year's.
    pub changes: Vec<BillChange>,
    /// What else is added or taken off: penalties, arrears, credit, payments (paragraphs 21 to 26).
    pub others: Vec<OtherLine>,
    /// The instalments that are still to come, in order (paragraph 22). They add up to what is to pay.
    pub instalments: Vec<BillInstalment>,
    /// Whether the instalments are taken from a bank account by direct debit.
    pub by_direct_debit: bool,
}

/// What one authority asks for a whole year in the dwelling's band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillAuthority {
    /// Its name (paragraph 10 for a parish council).
    pub name: String,
    /// Its name in Welsh, when it has one.
    pub name_cy: Option<String>,
    /// For the whole year, adult social care included (paragraphs 7 to 10).
    pub amount: Pence,
    /// For the whole of last year and this year's band. None where it asked for nothing then: it is new, or its area
    /// was (paragraphs 13 to 17).
    pub last_year: Option<LastYear>,
    /// All that was added for adult social care since 2016, a part of the amount, where it has to be shown: in years that
    /// started from April 2016 to April 2024 (SI 2016/188, SI 2017/13, SI 2025/8).
    pub adult_social_care: Option<Pence>,
    /// Whether its increase is above the limit and so needs a vote (paragraph 12).
    pub is_excessive: bool,
}

/// An authority's amount of the year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastYear {
    /// For the whole year, adult social care included.
    pub amount: Pence,
    /// The part of it for adult social care.
    pub adult_social_care: Pence,
}

/// Days that follow each other, the last one among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BillDays {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// Days that are charged on the same terms (paragraph 4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillSpell {
    /// Which days.
    pub days: BillDays,
    /// The band on them.
    pub band: char,
    /// What they come to, the charge first (paragraphs 18 to 20).
    pub lines: Vec<BillLine>,
}

/// A line of the bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillLine {
    /// What it is.
    pub kind: LineKind,
    /// Positive adds to the bill, negative takes from it.
    pub amount: Pence,
}

/// What a line of the bill is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineKind {
    /// Council tax for the days, before anything is taken off.
    Charge,
    /// The disabled band reduction (paragraphs 18(b) and 20). The band that is paid instead; none below band A.
    DisabledBandReduction(Option<char>),
    /// A discount (paragraphs 18(a), 18(e) and 19): why, and per cent.
    Discount(DiscountReason, u16),
    /// A premium (paragraph 18(g) and the paragraph on its statement, SI 2012/3087): why, and per cent.
    Premium(PremiumReason, u16),
    /// An exemption: its class, such as `N`.
    Exemption(String),
    /// Council tax reduction (paragraphs 18(f) and 19): for which days.
    Reduction(BillDays),
}

/// Why a discount is given (paragraph 19: the reason).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiscountReason {
    /// One adult lives there.
    OnlyAdult,
    /// All adults but one are disregarded.
    AllButOneDisregarded,
    /// All adults are disregarded.
    AllDisregarded,
    /// The dwelling is empty.
    Empty,
    /// The dwelling is a second home.
    SecondHome,
    /// The dwelling is an annexe that the family uses.
    FamilyAnnexe,
}

/// Why a premium is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PremiumReason {
    /// Empty for at least this many months.
    EmptyForMonths(u16),
    /// The dwelling is a second home.
    SecondHome,
}

/// Something else that is added or taken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherLine {
    /// What it is.
    pub kind: OtherLineKind,
    /// Positive adds to what is to pay, negative takes from it.
    pub amount: Pence,
}

/// What else is added or taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherLineKind {
    /// A penalty (paragraphs 21 and 23).
    Penalty,
    /// Reduction or benefit of earlier days that was too much, and is asked back (paragraph 23).
    ReductionOverpaid,
    /// Owed from earlier years.
    ArrearsBroughtForward,
    /// Credit from earlier years.
    CreditBroughtForward,
    /// Costs of recovery.
    Costs,
    /// What was paid for this year before the bill was issued.
    Paid,
    /// What was paid back.
    Refund,
}

/// An instalment that is still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BillInstalment {
    /// The day by which it has to be paid.
    pub due: Date,
    /// How much.
    pub amount: Pence,
}

/// One reason why the bill is another than last year's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillChange {
    /// The day from which it holds.
    pub on: Date,
    /// What changed.
    pub kind: ChangeKind,
    /// By how much it changes the bill.
    pub amount: Pence,
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// Became liable.
    MovedIn,
    /// Is no longer liable.
    MovedOut,
    /// Another area.
    MovedHome,
    /// Another band: before, and after.
    Band(char, char),
    /// An authority asks another amount: its name, and its name in Welsh.
    Authority(String, Option<String>),
    /// The disabled band reduction starts, or it ends.
    DisabledBandReduction(bool),
    /// Other discounts.
    Discounts,
    /// Another premium, or none.
    Premium,
    /// Another exemption, or none.
    Exemption,
    /// Another amount of council tax reduction.
    Reduction,
}

/// Who sends the bill: the billing authority, and how to reach it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillingCouncil {
    /// As its letters show it, in the language of the bill.
    pub name: String,
    /// Where to write to, line by line, without the council's name.
    pub address: Vec<String>,
    /// The number to ring.
    pub phone: String,
    /// Where to write to by e-mail.
    pub email: String,
    /// Where to pay on the web, as people type it: `thamesgate.gov.uk/council-tax`.
    pub pay_address: Option<String>,
    /// Where the information of Schedule 2 is, as people type it. None where it comes with the bill on paper
    /// (paragraph 27, as amended by SI 2012/3087).
    pub spending_address: Option<String>,
}
