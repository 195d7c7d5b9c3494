# A council tax account, signed in: signing in, linking, what is owed, instalments, what happened, "what if?", recovery.
# Amounts come with their pound sign. Dates and times are already written in the page's language.

account-service = Your council tax account
account-important = Important
account-done = Done
# A tax year: { $from } and { $to } are years.
account-tax-year = { $from } to { $to }
account-band = Council tax band
account-total = Total
account-receipt = See the receipt

# Signing in.
account-sign-in-title = Sign in to your council tax account
account-sign-in-why = See what you owe, your bill and your payments.
account-sign-in-how = You do not need a password. We send a code to your email address. You type it on the next page.
account-email = Email address
account-email-hint = We use it to sign you in. We do not give it to anybody else.
account-send-code = Send me a code
account-pay-without = Pay without signing in
account-code-title = Check your email
account-code-sent = We have sent an email to { $email }. There is a code in it.
account-code = Code of 6 numbers
account-code-lasts =
    { $minutes ->
        [one] The code works for { $minutes } minute.
       *[other] The code works for { $minutes } minutes.
    }
account-code-sign-in = Sign in
account-code-none-title = If you did not get the email
account-code-none = Wait 2 minutes. Look in your junk or spam folder. Then ask for another code. The old code stops working.
account-code-again = Send me another code
account-code-other-address = Use another email address
account-sign-out = Sign out
account-signed-out-title = You have signed out
account-signed-out = Nobody who uses this phone or computer after you can see your account.
account-signed-out-waited-title = We signed you out
account-signed-out-waited = You did nothing for a long time. We signed you out to keep your account safe.
account-sign-in-again = Sign in again

# Linking an account by facts from the bill.
account-link-title = Add another council tax account
account-link-first-title = Add your council tax account
account-link-get = When you have added it, you can:
account-link-get-owed = see what you owe and when to pay it
account-link-get-bill = read your bill, with each part explained
account-link-get-dates = put your payment dates into your phone
account-link-get-ask = ask for a discount or tell us that you move
account-link-how = You need your council tax bill. Copy 3 things from it.
account-link-surname = Surname
account-link-surname-hint = Write it as it is on your bill. If there are several names on the bill, write your own.
account-link-instalment = One of this year’s payments, in pounds
account-link-instalment-hint = Your bill has a list of payments with dates. Copy the amount of any one of them. For example, 193.00
account-link = Add this account
account-link-help = Can’t find your bill? Phone { $phone }.
account-unlink-title = Do you want to take this account off?
account-unlink-what = You will not see it here any more. Links that you made for people who help you stop working.
account-unlink-still-owe = You still have to pay your council tax. Nothing else changes.
account-unlink-back = You can add it again at any time with your bill.
account-unlink = Take this account off
account-unlink-keep = Keep it
account-several-title = Your council tax accounts
account-several-owed = What you owe
account-several-open = Open this account
account-several-add = Add another council tax account

# What has just been done.
account-news-linked = You have added this account
account-news-unlinked = You have taken the account off
account-news-preferences = We have saved your choices
account-news-helper-ended = You have ended the link. It does not work any more
account-news-code = We have sent another code. Use the newest one

# The overview. Its heading is one of these two, or that nothing is owed, or that there is credit.
account-late = { $amount } of your council tax is late
account-up-to-date = You owe { $amount }, and nothing is late
account-nothing-to-do = You do not need to pay anything now.
account-credit-next = We take it off your next bill, or you can ask for it back.
account-late-pay-now = Pay it now.
account-late-direct-debit = You pay by Direct Debit, but we did not get this money from your bank.
account-owed-in-all = In all, you owe { $amount }.
account-next-pay = Pay { $amount } by { $date }. It is your next instalment.
account-next-direct-debit = We will take { $amount } from your bank on { $date }. You do not need to do anything.
account-direct-debit = You pay by Direct Debit. We take each instalment from your bank. You do not need to do anything.
account-pay-anyway = Pay something now
account-refund-link = Ask for your credit back
account-received = We received { $amount } on { $when }. It reaches your account by { $date }.
account-recovery-warning = Pay { $amount } to stop us from taking this further.
account-recovery-warning-by = Pay { $amount } by { $date } to stop us from taking this further.
account-recovery-link = See where you stand, and who can help
account-this-account = This account
account-more-title = More about your council tax
account-more-bills = Your bills, explained
account-more-instalments = Your instalments and their dates
account-more-transactions = What you paid and what we charged
account-more-why = Why did my bill change?
account-more-what-if = What if I move, or live alone?
account-more-preferences = How we write to you
account-more-helper = Let somebody help you
account-more-accounts = Your other council tax accounts
account-more-unlink = Take this account off
account-forms-title = Ask us or tell us
account-requests-title = Forms that you have sent
account-requests-none = You have not sent us any forms about council tax.
account-request-sent = Sent on { $date }
account-request-see = See what you sent
account-request-received = We have it
account-request-in-progress = We are working on it
account-request-needs-you = We need something from you
account-request-done = Done
account-request-refused = We said no

# Instalments.
account-instalments-title = Your instalments
account-instalments-none = You have no instalments to pay.
account-instalments-missed = { $amount } is late. Pay it now.
account-instalments-pay-by = Pay each instalment on its date, or before it.
account-instalments-caption = Instalments for { $years }
account-instalments-date = Pay by
account-instalment-paid = Paid
account-instalment-part-paid = Part paid
account-instalment-missed = Missed
account-instalment-to-come = To come
account-instalment-left = { $amount } left to pay
account-calendar-title = Dates in your phone
account-calendar = Put these dates into your calendar
account-calendar-what = This downloads a small file. Open it, and your calendar asks if it can add the dates.
account-twelve-title = Pay in 12 instalments
account-twelve-why = You can ask to pay in 12 instalments instead of 10. Each one is then smaller.
account-twelve-ask = Ask for 12 instalments
account-twelve-asked = You have asked for 12 instalments. We will send you a new bill.
account-twelve-already = You pay in 12 instalments.

# What happened on the account.
account-transactions-title = What you paid and what we charged
account-transactions-minus = The newest is first. An amount with a minus sign is taken off what you owe.
account-transactions-none = Nothing has happened on this account yet. When we send a bill or get a payment, you see it here.
account-transactions-what = What it is
account-transaction-charge-of = Council tax for { $name }
account-transaction-payment = Payment
account-transaction-direct-debit = Payment by Direct Debit
account-transaction-card = Payment by card
account-transaction-bank-transfer = Payment by bank transfer
account-transaction-cash = Payment in cash
account-transaction-returned = Payment that your bank took back
account-transaction-received-here = Received here on { $date }. It reaches our records by { $by }.
account-balance-owed = You then owed { $amount }
account-balance-credit = You were then { $amount } in credit
account-balance-nothing = You then owed nothing

# "What if?". Nothing that is asked here changes the account.
account-what-if-title = What if something changes?
account-what-if-lead = See what a change would do to your bill. Nothing changes when you look.
account-what-if-none = We cannot work anything out for this account. Phone us, and we will do it with you.
account-what-if-moving-out = What if I move out?
account-what-if-living-alone = What if I live alone?
account-what-if-instalments = What if I pay in 10 or 12 instalments?
account-what-if-ask-moving-out = What day would you move out?
account-what-if-ask-living-alone = From what day would you be the only adult in your home?
account-what-if-ask-instalments = How many instalments would you like?
# { $example } is a day in numbers.
account-what-if-day-hint = Choose a day from { $first } to { $last }. For example, { $example }
account-what-if-ten = 10 instalments
account-what-if-ten-hint = You pay more each month, and nothing in 2 months of the year.
account-what-if-twelve = 12 instalments
account-what-if-twelve-hint = You pay less each month, and pay in every month.
account-what-if-nothing-changes = Nothing changes when you look. We only work it out.
account-what-if-work-out = Work it out
account-what-if-answer-moving-out =
    { $way ->
        [more] If you move out on { $date }, your bill is { $amount } more
        [less] If you move out on { $date }, your bill is { $amount } less
       *[same] If you move out on { $date }, your bill stays the same
    }
account-what-if-answer-living-alone =
    { $way ->
        [more] If you live alone from { $date }, your bill is { $amount } more
        [less] If you live alone from { $date }, your bill is { $amount } less
       *[same] If you live alone from { $date }, your bill stays the same
    }
account-what-if-answer-instalments = If you pay in { $number } instalments, your bill stays the same
account-what-if-before = Your bill now
account-what-if-after = Your bill then
account-what-if-difference = Difference
account-what-if-more = { $amount } more
account-what-if-less = { $amount } less
account-what-if-same = No difference
account-what-if-overpaid = You have paid too much by
account-what-if-estimate = This is an estimate. Your bill changes only when we have checked it and told you.
account-what-if-reduction = You get Council Tax Reduction. We would work it out again, so your bill could be another amount.
account-what-if-do-title = To make it happen
account-what-if-do-moving-out = Tell us that you move. Then we send you a new bill.
account-what-if-do-living-alone = Ask for the discount for people who live alone. Then we send you a new bill.
account-what-if-do-instalments = Ask us to change your instalments. Then we send you a new bill.
account-what-if-form-moving-out = Tell us that you move
account-what-if-form-living-alone = Ask for the single person discount
account-what-if-form-instalments = Ask to change your instalments
account-what-if-instalments-caption = What you would pay, and when
account-what-if-nothing-left = You would have nothing left to pay.
account-what-if-again = Work out something else

# "Why did my bill change?"
account-why-title = Why did my bill change?
account-why-more = Your bill is { $amount } more.
account-why-less = Your bill is { $amount } less.
account-why-same = Your bill has not changed.
account-why-before-year = Bill for { $years }
account-why-before-bill = Bill of { $date }
account-why-now = Your bill now
account-why-reasons = The reasons
account-why-rest-key = Something else
account-why-rest = We cannot say here what this is for. Phone us, and we will explain it.
account-why-total = In all
account-reason-adds = This adds { $amount }.
account-reason-takes = This takes off { $amount }.
account-reason-same = This changes nothing.
account-reason-moved-in = You became responsible for council tax.
account-reason-moved-out = You stopped being responsible for council tax.
account-reason-moved-home = You moved to another home.
account-reason-band = Your home went from band { $before } to band { $after }.
account-reason-authority = { $name } asks for { $after } for the year. It asked for { $before } before.
account-reason-disabled-starts = Your reduction for a disabled person started.
account-reason-disabled-ends = Your reduction for a disabled person ended.
account-reason-discount-starts = Your discount started: { $what }.
account-reason-discount-ends = Your discount ended: { $what }.
account-reason-discount-changes = Your discount changed. It was: { $before }. It is now: { $after }.
account-reason-premium-starts = Your premium started: { $what }.
account-reason-premium-ends = Your premium ended: { $what }.
account-reason-premium-changes = Your premium changed. It was: { $before }. It is now: { $after }.
account-reason-exemption-starts = Your home became exempt, in class { $what }. You pay nothing while it is.
account-reason-exemption-ends = Your home stopped being exempt. It was in class { $what }.
account-reason-exemption-changes = Your home is exempt for another reason. It was in class { $before }. It is now in class { $after }.
account-reason-reduction = Your Council Tax Reduction is { $after } for the year. It was { $before } before.
account-discount-only-adult = { $percent }% off, as one adult lives there
account-discount-all-but-one = { $percent }% off, as we count only one adult
account-discount-nobody = { $percent }% off, as we count no adult
account-discount-empty = { $percent }% off, as the home is empty
account-discount-second-home = { $percent }% off, as it is a second home
account-discount-annexe = { $percent }% off, as it is a family annexe
account-premium-empty = { $percent }% more, as the home has been empty for a long time
account-premium-second-home = { $percent }% more, as it is a second home

# Recovery: the steps that a council takes when council tax is late. First where somebody stands: the page's heading.
account-stage-up-to-date = You are up to date with your council tax
account-stage-overdue = Some of your council tax is late
account-stage-first-reminder = We have sent you a reminder
account-stage-second-reminder = We have sent you a second reminder
account-stage-catch-up-notice = We have sent you a final notice for what is late
account-stage-instalments-lost = You can no longer pay by instalments
account-stage-whole-year-due = You now have to pay the whole year
account-stage-final-notice = We have sent you a final notice for the whole year
account-stage-summons = We have asked the court for a hearing
account-stage-hearing-passed = The court has had a hearing about your council tax
account-stage-liability-order = The court has made a liability order
account-recovery-stop = Pay { $amount } to stop this.
account-recovery-stop-by = Pay { $amount } by { $date } to stop this.
account-recovery-call-us = Phone us now. We can agree with you how to pay.
account-recovery-nothing = You do not need to do anything now.
account-recovery-late = You should have paid this by now
account-recovery-owed = You owe this in all
account-recovery-arrangement = Ask to pay a little at a time
# What the council or the court can do next.
account-recovery-next-title = If you do not pay
account-next-letter = We can write to you again from { $date }.
account-next-reminder = We can send you a reminder from { $date }.
account-next-second-reminder = We can send you a second reminder from { $date }.
account-next-final-notice = We can send you a final notice from { $date }.
account-next-instalments-lost = From { $date } you can no longer pay by instalments.
account-next-whole-year-due = From { $date } you have to pay the whole year at once.
account-next-summons = We can ask the court to see you from { $date }. This is called a summons.
account-next-hearing = The court can have a hearing from { $date }.
account-next-liability-order = The court can make a liability order from { $date }. Then we can take money from your pay or benefits, or send enforcement agents (bailiffs).
account-recovery-next-costs = This adds { $costs }. You would then have to pay { $amount }.
account-recovery-next-free = This does not cost you more. You would then have to pay { $amount }.
# What happened. Each starts with its day.
account-recovery-events-title = What has happened
account-recovery-no-events = We have not sent you any reminders this year.
account-event-reminder = { $date }: we sent you a reminder.
account-event-second-reminder = { $date }: we sent you a second reminder.
account-event-final-notice = { $date }: we sent you a final notice.
account-event-summons = { $date }: we sent you a summons to court. The hearing is on { $hearing }. It added { $costs }.
account-event-hearing = { $date }: the court had its hearing.
account-event-hearing-to-come = { $date }: the court will have its hearing.
account-event-liability-order = { $date }: the court made a liability order. It added { $costs }.
account-event-withdrawn = { $date }: we took back all steps before this, and their costs.
# Who helps.
account-help-title = If you cannot pay
account-help-tell-us = Tell us as soon as you can. We would rather agree a plan with you than go to court.
account-help-phone = Phone us on { $phone }
account-help-free = These give free advice about debt. They do not work for the council.
account-advice-phone = Phone { $phone } (free)
account-advice-stepchange = makes a plan for your debts with you.
account-advice-national-debtline = tells you what you can do, step by step.
account-advice-citizens-advice = helps with debt, benefits and letters from court.
account-advice-moneyhelper = finds an adviser near you.

# A link for somebody who helps.
account-helper-title = Let somebody help you
account-helper-what = Make a link for somebody you trust. They can see your council tax: what you owe, your bill and your payments.
account-helper-cannot = They cannot change anything, and cannot pay from your account. You can end the link at any time.
account-helper-name = Who is it for?
account-helper-name-hint = A name that you know them by, like “my sister”. Only you see it.
account-helper-length = How long can they look?
account-helper-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
account-helper-make = Make a link
account-helper-made = The link for { $name }
account-helper-made-once = Copy it now. We show it only once. It works until { $when }.
account-helper-made-send = Send it to them. Anybody who has it can look, so do not post it where others can see it.
account-helper-list-title = Your links
account-helper-none = You have not made any links that still work.
account-helper-ends = Ends on { $when }
account-helper-used = Last used on { $when }
account-helper-unused = Not used yet
account-helper-end = End this link
# What the helper reads. { $home } is the first line of an address.
account-helper-view = You are looking at the council tax of { $home } for somebody
account-helper-view-limits = You cannot change or pay from here.
account-helper-view-pay = You can pay for them without signing in
account-helper-view-until = This link works until { $when }.

# How the council writes.
account-preferences-title = How we write to you
account-paperless = How do you want to get your bill?
account-paperless-yes = Without paper
account-paperless-yes-hint = We send an email to { $email } when there is a new bill. You read it here.
account-paperless-no = On paper, by post
account-bill-language = In which language?
account-format = In which form?
account-format-standard = As most people get it
account-format-large-print = In large print
account-format-braille = In Braille
account-format-audio = Read aloud, on a recording
account-remind = Do you want reminders before you have to pay?
account-remind-hint =
    { $days ->
        [one] They come { $days } day before each instalment. Leave both empty if you do not want any.
       *[other] They come { $days } days before each instalment. Leave both empty if you do not want any.
    }
account-remind-email = By email to { $email }
account-remind-text = By text to my mobile phone
account-mobile = Mobile phone number, if you chose texts
account-mobile-hint = A number in the UK, like 07700 900123
account-preferences-save = Save my choices
account-preferences-next = Your choices count from your next bill or instalment. You can change them at any time.

# Charts. Each has a table beside it with the same figures.
account-chart-pound-title = Where each pound goes
account-chart-pound-caption = How each £1 of your bill is shared
account-chart-pound-who = Who it is for
account-chart-pound-pence = Of each £1
account-chart-pound-little = less than 1p
# For a screen reader. { $parts } are several of the next message.
account-chart-pound-alternative = Bar chart of how each pound of your bill is shared. { $parts }
account-chart-pound-part = { $name }: { $pence }
account-chart-paid-title = Paid so far this year
account-chart-paid-caption = Your bill for { $years }
account-chart-paid-paid = Paid
account-chart-paid-left = Left to pay
account-chart-paid-bill = Your bill
account-chart-paid-alternative = You have paid { $paid } of { $bill }. { $left } is left.

# What a resident is told about something to mend. "facts" does not tell which of them is wrong, on purpose.
account-mistake-email = Enter your email address
account-mistake-email-wrong = Enter an email address in the correct format, like name@example.com
account-mistake-too-many-codes =
    { $number ->
        [one] You have asked for many codes. Wait { $number } minute, then ask again
       *[other] You have asked for many codes. Wait { $number } minutes, then ask again
    }
account-mistake-code = Enter the code from the email
account-mistake-code-digits = Enter the 6 numbers of the code
account-mistake-code-wrong = That is not the code that we sent. Check the newest email from us
account-mistake-code-ended = This code has stopped working. Ask for another code
account-mistake-surname = Enter the surname on the bill
account-mistake-instalment = Enter the amount of one of this year’s payments
account-mistake-facts = We cannot find an account with these details. Check the account number, the surname and the instalment against your bill
account-mistake-too-many-tries =
    { $number ->
        [one] You have tried many times. Wait { $number } minute, then try again
       *[other] You have tried many times. Wait { $number } minutes, then try again
    }
account-mistake-date = Enter the day, the month and the year
account-mistake-date-wrong = Enter a day that is in the calendar
account-mistake-date-outside = Enter a day from { $first } to { $last }
account-mistake-instalments = Select 10 or 12 instalments
account-mistake-helper-name = Enter a name for the person who helps you
account-mistake-helper-name-long = Enter a name with { $number } characters or fewer
account-mistake-helper-length = Select how long they can look
account-mistake-helper-links = You have { $number } links already. End one before you make another
account-mistake-mobile = Enter your mobile phone number, or take the tick off texts
account-mistake-mobile-wrong = Enter a mobile phone number in the UK, like 07700 900123

# In a phone's calendar, where nothing else says what it is about.
account-calendar-name = Council tax
account-calendar-event = Council tax: pay { $amount }

# The way in, on the pages that anybody sees.
account-sign-in-link = Sign in to see your bills, dates and payments
