# Paying by card. Amounts come with their pound sign; dates and times are already written in the page's language.
# "Card company" is whoever takes the payment for the council. $provider is its name, as Stripe or GOV.UK Pay.

# The details of a payment, on every page about it.
payment-amount = Amount
payment-for = For
payment-to = To
payment-reference = Payment reference
payment-paid-at = Paid on
payment-form-reference = Form reference

# Heard before a warning.
payment-warning = Warning

# The last page before the card page.
payment-pay-title = Pay { $amount } by card
payment-card-page = The next page is for your card details. The card page is run by { $provider }. We never see your card number.
# Shown in every language but English.
payment-card-page-english-only = The card page is in English only.
payment-card-page-after = When you have paid, you come back here and get a receipt.
payment-continue = Continue to card payment
payment-sandbox = This is a demonstration. No real money moves. Do not use a real card.
payment-sandbox-card = Use the card number { $card }, any date in the future, and any 3 numbers as the security code.

# When a try did not work.
payment-problem-title = Important
payment-no-money-taken = No money was taken
payment-no-money-taken-sentence = No money was taken.
payment-problem-provider-down = The card page is not working at the moment. Wait a few minutes, then try again.
payment-problem-try-again = You do not have to type anything again. We have kept it.
payment-why-declined = Your bank or card company did not allow the payment. You can try again or use another card. Only your bank can tell you why.
payment-why-cancelled = You came back before you paid.
payment-why-expired = The card page was open for too long, so it closed.

payment-not-paid-title = You have not paid
payment-not-paid-try-again = You can try again. You do not have to type anything again, only your card details.
payment-try-again = Try to pay again

# While the card company has not told us yet.
payment-waiting-title = We are waiting to hear from the card company
payment-waiting-do-not-pay = Do not pay again. We will know soon if your payment went through.
payment-waiting-refresh = This page checks by itself. You can stay here.
payment-waiting-look-now = Check if the payment went through
payment-waiting-longer = You can also close this page. Keep its address: it shows what happened when you come back.

# The receipt.
payment-received-title = Payment received
payment-received-sandbox = This was a demonstration: no real money moved.
payment-next-title = What happens next
payment-next-council-tax = The money reaches your council tax account within 2 working days. We show it here at once. You do not need to do anything else.
payment-next-submission = We have your form and your payment. You do not need to do anything else.
payment-next-confirmation = See what happens with your form
payment-keep-title = Keep this receipt
payment-keep-text = Keep this page’s address. It always shows the truth about this payment.
payment-keep-print = You can also print this page or write down the payment reference. We will ask for it if you phone us.

# Money that went back to the card.
payment-given-back = Given back
payment-given-back-amount = { $amount } on { $when }
payment-taken-back-undecided = Your bank took this payment back, because you told it that something was wrong. We wait for what the bank decides.
payment-taken-back-for-good = Your bank took this payment back for good. It does not count as paid.

# When what the card company says does not fit what we asked for.
payment-attention-title = We need to check your payment
payment-attention-why = What the card company told us does not match what we asked for.
payment-attention-do-not-pay = Do not pay again.
payment-attention-next = We will check it. You do not need to do anything. If you phone us about it, tell us the payment reference.
payment-attention-contact = How to contact us

# Shown when the same thing was paid in another tab or on another phone meanwhile.
payment-warning = Warning
payment-paid-already = You paid { $amount } on { $when }. If you pay now, you pay again.
payment-pay-again = Pay again by card

# Several things in one payment.
payment-for-each-form = { $what }, form reference { $name }: { $amount }
payment-for-each-account = { $what }: { $amount }
payment-next-confirmation-of = See what happens with your form: { $what }
payment-together-title = Pay for several things at once
payment-together-text = Do you have more to pay? Put this in your basket, then add the next thing. You pay for all of it together.
payment-together-join = Put this in my basket
payment-basket-link =
    { $count ->
        [one] See your basket ({ $count } thing)
       *[other] See your basket ({ $count } things)
    }
payment-divide-title = Pay for these one by one
payment-divide-text = You can take these apart and pay for each by itself. Nothing has been paid yet.
payment-divide = Take these apart
basket-title = Your basket
basket-total = Total
basket-remove = Take out
basket-pay = Pay { $amount } for all of it
basket-one = You can also add something else first.
basket-kept = We keep your basket in this browser. What you take out can still be paid for on its own page.
basket-empty = Your basket is empty.
basket-how = When a form or council tax asks you to pay, choose “Put this in my basket”.
basket-more-title = Add something else
basket-more-forms = Fill in another form
basket-more-council-tax = Pay council tax
basket-paid-title = You have paid for something in your basket, so we took it out
basket-paid-receipt = Receipt for { $what }
basket-changed = One of these is being paid on another page. Finish that payment, or wait 2 minutes and try again. We have not taken any money here.
basket-too-much = One payment can be at most { $most }. Take something out and pay for it by itself.
