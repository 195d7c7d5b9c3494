# The council tax bill, on the page and on paper. Amounts come with their pound sign; dates are already written in the
# bill's language. The law says what has to be here: SI 2011/3038, Schedule 1.

bill-title = Council tax bill for { $from } to { $to }

# The first lines: what to pay.
bill-lead-pay = Pay { $amount }
bill-lead-nothing = You have nothing to pay
bill-lead-credit = You are { $amount } in credit
bill-pay-instalments =
    { $count ->
        [one] Pay { $amount } by { $date }.
       *[other] Pay in { $count } instalments. Pay the first one, { $amount }, by { $date }.
    }
bill-pay-direct-debit =
    { $count ->
        [one] We take { $amount } from your bank account on { $date }. You do not need to do anything.
       *[other] We take { $count } instalments from your bank account. The first one is { $amount } on { $date }. You do not need to do anything.
    }
bill-pay-now = Pay it now. The days for instalments are over.
bill-nothing-next = You do not need to do anything.
bill-credit-next = You do not need to do anything. We take this off your next bill. You can also ask us to pay it back to you.

# Facts about the bill.
bill-account-number = Account number
bill-issued = Date of this bill
bill-payers = Who has to pay
bill-sent-to = Sent to
bill-home = Home that this bill is for
bill-band = Valuation band
bill-days = Days that this bill is for
bill-from-to = { $first } to { $last }
bill-jointly = Each of you has to pay the whole bill, until all of it is paid.

# When to pay.
bill-when-title = When to pay
bill-when-caption = Your instalments
bill-when-day = Pay by
bill-when-day-direct-debit = We take it on
bill-amount = Amount
bill-total = Total

# How to pay.
bill-how-title = How to pay
bill-how-direct-debit = You pay by Direct Debit. We take each instalment from your bank account on its day.
bill-how-online = Pay by card on our website: { $address }
bill-how-phone = Pay by card on the phone: { $phone }
bill-how-set-up = Pay by Direct Debit: phone us to set it up. Then nothing can be late.
bill-how-number = Have your account number ready. It is { $number }.
bill-how-cannot = If you cannot pay, phone us on { $phone } now. The sooner you tell us, the more we can do.

# How the bill was worked out.
bill-lines-title = How we worked out your bill
bill-lines-by-day = We charge council tax by the day. You pay for the days that you are responsible for the home.
bill-spell =
    { $days ->
        [one] { $first }: 1 day in band { $band }
       *[other] { $first } to { $last }: { $days } days in band { $band }
    }
bill-line-what = What it is
bill-line-total = Total for these days
bill-together-caption = All of it together
bill-together-total = Council tax for all these days
bill-together-to-pay = To pay
bill-together-credit = Credit
bill-together-nothing = Nothing to pay

# The lines of the bill, and why each of them is there.
bill-line-charge = Council tax
bill-line-disabled = Reduction for a disabled person
bill-line-discount-only-adult = Discount of { $percent }%: one adult
bill-line-discount-all-but-one = Discount of { $percent }%: one adult counts
bill-line-discount-nobody = Discount of { $percent }%: no adult counts
bill-line-discount-empty = Discount of { $percent }%: empty home
bill-line-discount-second-home = Discount of { $percent }%: second home
bill-line-discount-annexe = Discount of { $percent }%: family annexe
bill-line-premium-empty = Premium of { $percent }%: empty home
bill-line-premium-second-home = Premium of { $percent }%: second home
bill-line-exemption = Exemption, class { $class }
bill-line-reduction = Council Tax Reduction
bill-why-title = Why these are on your bill
bill-why = { $line }. { $why }
bill-why-disabled = Somebody who lives with you has a disability and needs a home like this. You pay what band { $band } pays.
bill-why-disabled-lowest = Somebody who lives with you has a disability and needs a home like this. You pay one sixth less than band { $band }.
bill-why-discount-only-adult = Only one adult lives in the home.
bill-why-discount-all-but-one = We count only one of the adults in the home. We do not count the others, for example because they are students or carers.
bill-why-discount-nobody = We count none of the adults in the home, for example because they are students or carers.
bill-why-discount-empty = Nobody lives in the home, and it has no furniture.
bill-why-discount-second-home = The home has furniture, but it is nobody’s main home.
bill-why-discount-annexe = The home is an annexe, and the family in the main home uses it.
bill-why-premium-empty-months =
    { $count ->
        [one] The home has been empty for 1 month or more.
       *[other] The home has been empty for { $count } months or more.
    }
bill-why-premium-empty-years =
    { $count ->
        [one] The home has been empty for 1 year or more.
       *[other] The home has been empty for { $count } years or more.
    }
bill-why-premium-second-home = The home has furniture, but it is nobody’s main home.
bill-why-exemption = You pay nothing for these days. The law says that this kind of home is exempt.
bill-why-reduction = You get this from { $first } to { $last }, because of your income and your savings.
bill-duty = Tell us within 21 days if any of this is wrong or stops being true. If you do not, you may have to pay a penalty of £70.

bill-other-penalty = Penalty
bill-other-reduction-overpaid = Council Tax Reduction that you got but should not have
bill-other-arrears = Owed from earlier years
bill-other-credit = Credit from earlier years
bill-other-costs = Costs
bill-other-paid = Paid so far
bill-other-refund = Paid back to you

# What each authority asks. "Authority" is a council, the police or the fire service.
bill-money-title = Who gets your council tax
bill-money-intro = We collect council tax for everybody in this table. The amounts are for a whole year in band { $band }, with nothing taken off.
bill-money-last-year = Last year the total was { $amount }.
bill-money-band-changed = Last year your home was in band { $last }. We compare with what band { $band } paid last year.
bill-money-caption = Amounts for a whole year in band { $band }
bill-money-authority = Authority
bill-money-change = Change since last year
bill-change-more = { $percent }% more
bill-change-less = { $percent }% less
bill-change-none = No change
bill-change-new = New this year
bill-money-care = { $name }: adult social care
bill-money-not-care = { $name }: everything else
bill-money-care-note = The council tax for { $name } is { $amount } in all ({ $change }). It includes a precept to fund adult social care.
bill-money-excessive = { $name } asks for more than the limit that the government set. People vote on it.

# Why the bill is another one than last year's.
bill-changes-title = Why your bill changed
bill-changes-more = From { $date }: { $what }. This adds { $amount }.
bill-changes-less = From { $date }: { $what }. This takes off { $amount }.
bill-changes-moved-in = you became responsible for the home
bill-changes-moved-out = you are no longer responsible for the home
bill-changes-moved-home = the home is in another area
bill-changes-band = the band changed from { $before } to { $after }
bill-changes-authority = the amount for { $name } changed
bill-changes-disabled-starts = the reduction for a disabled person started
bill-changes-disabled-ends = the reduction for a disabled person ended
bill-changes-discounts = your discount changed
bill-changes-premium = your premium changed
bill-changes-exemption = your exemption changed
bill-changes-reduction = your Council Tax Reduction changed

# What the law wants every bill to explain.
bill-twelve-title = Pay in 12 instalments
bill-twelve = You have the right to pay in 12 monthly instalments. Phone us or write to us, and say that you want 12. We then send you a new list of dates. If the year has begun, you get one for each month that is left.

bill-less-title = Could you pay less?
bill-less-intro = Phone us or write to us if one of these may be true for you.
bill-less-discount = You may get a discount if only one adult lives in the home. We do not count some adults: students, carers, apprentices, people in hospital or in a care home, people with a severe mental impairment, and some others.
bill-less-empty = You may get a discount for a home that is empty or is a second home. Some empty homes and second homes cost more: that is a premium.
bill-less-exempt = Some homes are exempt: you pay nothing. For example, only students live there, or somebody has died, or the home is empty because you are in hospital or in a care home.
bill-less-disabled = You may pay less if a disabled adult or child in the home needs an extra room, an extra bathroom or space for a wheelchair.
bill-less-reduction = You may get Council Tax Reduction if your income is low. You can work, own your home or rent it.
bill-less-hardship = If you are in great need, we can take off more.

bill-valued-title = How homes get their band
bill-valued = The Valuation Office Agency gives each home a band. It asks: for how much could the home have been sold on 1 April 1991? It does not matter what the home is worth today.
bill-valued-caption = Bands and values on 1 April 1991
bill-valued-band = Band
bill-valued-value = Value
bill-valued-up-to = Up to { $most }
bill-valued-between = { $least } to { $most }
bill-valued-over = More than { $least }

bill-wrong-title = If you think something is wrong
bill-wrong-band-title = The band
bill-wrong-band = Ask the Valuation Office Agency. You can do so within 6 months of becoming responsible for the home, or after a change to the home or to the area. If you do not agree with its answer, you can appeal to the Valuation Tribunal for England, which is free.
bill-wrong-band-link = Ask about your band: { $address }
bill-wrong-bill-title = Anything else on this bill
bill-wrong-bill = Write to us first, and say why. You can do so if you think that you do not have to pay, that the home is exempt, or that a discount, a reduction or a premium is wrong. If we do not agree, or do not answer within 2 months, you can appeal to the Valuation Tribunal for England. You have 2 months from our answer. If we do not answer, you have 4 months from your letter. It is free.
bill-wrong-bill-link = Appeal to the tribunal: { $address }
bill-wrong-keep-paying = Keep paying while you wait. If you are right, we pay back what was too much.

bill-tell-title = Tell us when something changes
bill-tell = Tell us when you move, when somebody moves in or out, or when your income changes. If you do not tell us what you have to, or tell us something that is not true, you may have to pay a penalty of £70. You can appeal to the Valuation Tribunal for England against a penalty.

bill-spending-title = What the money is spent on
bill-spending-web = See what each authority spends, and why: { $address }
bill-spending-ask = Ask us if you want it on paper. It is free.
bill-spending-paper = A leaflet that comes with this bill says what each authority spends, and why.

bill-contact-title = How to contact us
bill-contact-phone = Phone: { $phone }
bill-contact-email = Email: { $email }
bill-contact-write = Write to us
bill-contact-other = You can have this bill in large print and in other languages. Phone us.

# The list of bills.
bill-list-title = Your council tax bills
bill-list-none = There are no bills yet.
bill-list-caption = Your bills, the newest first
bill-list-bill = Bill
bill-list-issued = Date of the bill
bill-list-copies = To print
bill-list-year = { $from } to { $to }
bill-list-pdf = PDF
bill-list-large-print = Large print PDF
bill-list-hidden = of the bill for { $from } to { $to }, { $date }

# At the top of the page of a bill.
bill-page-copies = Keep a copy of this bill
bill-page-pdf = Download this bill as a PDF
bill-page-large-print = Download this bill in large print as a PDF

# At the foot of each sheet: $page and $pages are numbers.
bill-footer = Council tax account { $number }
bill-footer-page = Page { $page } of { $pages }
