# Pages for what stops somebody. Each has a heading that says what happened, and sentences that say what to do. No blame.

error-phone = Need help? Phone { $phone }.
error-reference = If you phone us about this, tell us this code: { $reference }.

# 404: also shown for an address that belongs to somebody else.
error-not-found-title = Page not found
error-not-found-typed = If you typed the address, check that it is right.
error-not-found-pasted = If you pasted the address, check that you copied all of it.
error-not-found-other-browser = If you started a form, go on in the same browser. Saved answers cannot be opened in another one.

# 410: saved answers that were sent or have expired.
error-gone-title = These answers are not here any more
error-gone-sent = If you have sent the form, we have it. You do not need to send it again.
error-gone-expired = If you have not sent it, it was too long ago, and we deleted your answers.
error-gone-start-again = Start the form again

# 409: a question before this one is not answered yet.
error-out-of-order-title = There is a question to answer first
error-out-of-order-why = You cannot see this page until you have answered the questions before it.
error-out-of-order-kept = We have kept all your answers.
error-out-of-order-continue = Go to the next question

# 403: we cannot tell if the form came from a page of ours.
error-forbidden-title = We could not check what you sent
error-forbidden-why = This happens when a page was open for a long time, or when your browser blocks cookies.
error-forbidden-reload = Go back, load the page again, and send it once more.
error-forbidden-cookies = If this comes up again, allow cookies for this website in your browser.
error-forbidden-nothing-sent = What you sent just now was not saved, and no money was taken.

# 413
error-too-large-title = You sent more than we can take
error-too-large-why = There was too much on the page for us to take at once. It was not saved.
error-too-large-shorten = Go back, write less or choose smaller files, and send it again.

# 429
error-too-many-guesses-title = You have tried too many times
error-too-many-guesses-why = You entered an account number and postcode that do not match too many times. We stop here for a while to keep everybody’s details safe.
error-too-many-guesses-wait = Wait 15 minutes, then try again.
error-too-many-guesses-bill = Both are on your council tax bill.

# 500
error-fault-title = Something went wrong
error-fault-why = This is our fault, not yours. We know about it.
error-fault-later = Try again in a few minutes. The answers that you saved on earlier pages are still there.
error-fault-paying = If you were paying, check your receipt page or phone us before you pay again.

# 503
error-unavailable-title = This service is not available at the moment
error-unavailable-why = Something that we need is not working, or too many people are here at once.
error-unavailable-later = Try again in a few minutes. The answers that you saved on earlier pages are still there.

# An address that belongs to no council here.
error-no-such-council-title = There is no council at this address
error-no-such-council-check = Check that the address is right.
error-no-such-council-served = These addresses have one:
