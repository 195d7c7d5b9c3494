# Accessibility, privacy, cookies, contact. A paragraph is a message. [words](address) is a link: translate the words, keep the address.

information-contact-title = Contact us
information-contact-lead = Phone us if something here does not work for you. We can do it with you on the phone.
information-contact-phone = Phone
information-contact-hours = When we answer
information-contact-email = Email
information-contact-address = Address
information-contact-reference-title = Before you contact us
information-contact-reference = If you sent a form or paid, have your reference ready.
information-contact-no-card = Do not put your card number in an email.

# The accessibility statement. Its parts are fixed by law; "partially compliant" is a fixed wording.
information-accessibility-title = Accessibility statement for this website
information-accessibility-lead = This statement is about this website. { $council } runs it. We want as many people as possible to be able to use it.
information-accessibility-able = You should be able to:
information-accessibility-able-zoom = zoom in up to 400% without text leaving the screen
information-accessibility-able-keyboard = get to everything and use it with a keyboard alone
information-accessibility-able-screen-reader = hear every page with a screen reader
information-accessibility-able-no-script = do everything with JavaScript turned off
information-accessibility-able-colours = change colours, letter spacing and text size
information-accessibility-able-time = take your time: we save your answers on each page
information-accessibility-status-title = How accessible this website is
information-accessibility-commitment = We are committed to making this website accessible, as the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask.
information-accessibility-status = This website is partially compliant with the [Web Content Accessibility Guidelines version 2.2 AA](https://www.w3.org/TR/WCAG22/) standard.
information-accessibility-status-why = We say “partially” because of the problem below, and because some things have not been tested yet.
information-accessibility-known-title = What does not work yet
information-accessibility-known-refresh = After you pay by card, one page may have to wait for the card company. With JavaScript turned off, this page loads again by itself every few seconds. A screen reader then starts at the top again. You cannot turn this off. This may not meet WCAG 2.2 success criterion 2.2.1 (Timing Adjustable).
information-accessibility-known-refresh-help = You can close that page and open its address again later. You do not lose anything.
information-accessibility-unknown-title = What we do not know yet
information-accessibility-unknown-lead = These things have not been checked:
information-accessibility-unknown-people = no disabled people have tested this website for us yet
information-accessibility-unknown-audit = this website has not been audited by anybody outside
information-accessibility-unknown-readers = we have not yet tested every page with screen readers, speech recognition and switches
information-accessibility-unknown-card-page = the card page belongs to { $provider }, and we have not tested it
information-accessibility-tested-title = How we tested this website
information-accessibility-tested = We test our pages automatically with a tool called axe. We do this in the Chromium browser, at the size of a phone and of a desktop screen, with JavaScript on and off.
information-accessibility-tested-limits = A tool like this finds only some of the problems that people meet.
information-accessibility-report-title = Tell us about a problem
information-accessibility-report = Tell us if something does not work for you, or if you find a problem that is not on this page.
information-accessibility-formats = You can also ask us for anything on this website in another format, such as large print, easy read, audio or braille.
information-accessibility-enforcement-title = If you are not happy with our answer
information-accessibility-enforcement = The Equality and Human Rights Commission (EHRC) makes sure that public bodies follow these regulations (the “accessibility regulations”).
information-accessibility-complain = If you are not happy with how we answer you, contact the [Equality Advisory and Support Service (EASS)](https://www.equalityadvisoryservice.com/).
information-accessibility-prepared-title = When this statement was prepared
information-accessibility-prepared = This statement was prepared on { $date }. We change it when the website changes.

# The privacy notice.
information-privacy-title = Privacy
information-privacy-lead = { $council } runs this website and decides how your personal data is used. In law we are the “data controller”.
# An email address follows.
information-privacy-contact = Ask us about your data by email:
information-privacy-forms-title = When you fill in a form
information-privacy-forms-drafts = We save your answers on each page, so that you do not lose them. Only the browser that you use can open them again, until you close it.
information-privacy-forms-drafts-kept = If you do not send the form, we delete your answers. Each form sets how long we keep them: never more than 28 days after you last saved.
information-privacy-forms-sent = If you send the form, we use your answers to do what you asked for. Each form sets how long we keep them.
information-privacy-forms-files = If you add photos or files, we keep them with your answers and delete them with your answers. Nobody else can open them.
information-privacy-forms-addresses = If you look for an address by its postcode, we look in our own list of addresses. If it is not there, we may ask Ordnance Survey. It gets the postcode and nothing else.
information-privacy-council-tax-title = When you pay council tax
information-privacy-council-tax-copy = This website has a copy of our council tax records: account number, names, address, band, charges and payments.
information-privacy-council-tax-shown = We show what is owed to somebody who knows the account number and the postcode. We do not show any names.
information-privacy-council-tax-guesses = If an account number and postcode are wrong, we count that for 15 minutes. This stops people from guessing. We turn your network address into a code for this, and do not keep the address.
information-privacy-payments-title = When you pay by card
information-privacy-payments-card = You give your card details to { $provider }, on its own page. We never see or keep your card number. Read [{ $provider }’s privacy policy]({ $policy }).
information-privacy-payments-record = We tell { $provider } how much you pay, what for, and our reference. { $provider } tells us if the payment went through, and the name, email address and postcode that you gave it. We delete those after 30 days.
information-privacy-payments-kept = We keep a record of each payment for our accounts. It is not deleted, because our accounts must be complete.
information-privacy-technical-title = What we do not do
information-privacy-technical-none = We do not follow you around. There are no adverts, no analytics and nothing from social media here. We do not sell your data.
information-privacy-technical-logs = We keep technical logs so that we can mend faults. Your answers, your name and your card details are not in them.
information-privacy-technical-cookies = We use two cookies. Read [what our cookies do](/cookies).
information-privacy-law-title = Why the law lets us use your data
information-privacy-law = We need your data to do our work as a council. The law calls this a “public task” (UK GDPR, Article 6(1)(e)).
information-privacy-rights-title = Your rights
information-privacy-rights-lead = You can ask us to:
information-privacy-rights-see = show you the data that we have about you
information-privacy-rights-correct = correct it
information-privacy-rights-delete = delete it, if we do not need it any more
information-privacy-rights-object = stop using it in a way that you do not agree with
information-privacy-rights-complain = If you are not happy with our answer, you can [complain to the Information Commissioner’s Office](https://ico.org.uk/make-a-complaint/). Its phone number is 0303 123 1113.

# Cookies.
information-cookies-title = Cookies
information-cookies-lead = Cookies are small files that a website keeps in your browser. We use two.
information-cookies-needed = This website does not work without them, so we do not ask if you agree. We have no cookies for adverts or for counting visits.
information-cookies-purpose = What it is for
information-cookies-ends = When it ends
information-cookies-browser-purpose = Makes sure that only your browser can open the answers that you saved
information-cookies-browser-ends = When you close your browser
information-cookies-session-purpose = Remembers which council tax account you looked up. You only get it when you look one up
information-cookies-session-ends = After 30 minutes
# "__Host-" and "https" stay as they are.
information-cookies-host = On secure addresses, which start with https, each name begins with __Host-.
information-cookies-card-page = The card page belongs to { $provider }. It has cookies of its own.
information-cookies-block = If you block our cookies, you cannot fill in forms or pay here. Phone us and we will help.
