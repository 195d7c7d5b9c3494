# Awaiting review by a native reader.
# What a resident is told about something to mend. After GOV.UK's error message templates.
# $called is what the form calls the thing asked for; it may start the sentence.
# A colon, "os" and "ar gyfer" change no letter of the word that follows, so $called always stands as the form gives it.

mistake-enter = Rhowch yr wybodaeth hon: { $called }
mistake-select = Dewiswch ateb: { $called }
mistake-select-yes = Dewiswch Ie os { $called }
mistake-too-long = { $called }: rhaid rhoi { $max ->
    [one] { $max } nod neu lai
    [two] { $max } nod neu lai
    [few] { $max } nod neu lai
   *[other] { $max } o nodau neu lai
}
mistake-not-a-whole-number = { $called }: rhaid rhoi rhif cyfan, fel 3
mistake-too-small = { $called }: rhaid rhoi { $min } neu fwy
mistake-too-large = { $called }: rhaid rhoi { $max } neu lai
mistake-date-missing = { $called }: rhaid cynnwys { $parts ->
    [day] diwrnod
    [month] mis
    [year] blwyddyn
    [day-month] diwrnod a mis
    [day-year] diwrnod a blwyddyn
   *[month-year] mis a blwyddyn
}
mistake-not-a-real-date = { $called }: rhaid rhoi dyddiad go iawn
mistake-year-digits = Rhaid i’r flwyddyn gynnwys 4 rhif
mistake-date-past = { $called }: rhaid rhoi dyddiad yn y gorffennol
mistake-date-today-or-past = { $called }: rhaid rhoi dyddiad heddiw neu ddyddiad yn y gorffennol
mistake-date-future = { $called }: rhaid rhoi dyddiad yn y dyfodol
mistake-date-today-or-future = { $called }: rhaid rhoi dyddiad heddiw neu ddyddiad yn y dyfodol
mistake-not-an-email = Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com
mistake-not-a-phone = Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192
mistake-not-a-postcode = Rhowch god post llawn yn y DU, fel AA3 1AB
mistake-not-a-vehicle = Rhowch rif cofrestru cerbyd, fel AB12 CDE
mistake-not-an-account-number = Rhowch rif cyfrif treth gyngor yn y fformat cywir, fel y mae ar eich bil
mistake-address-line1 = Rhowch linell cyfeiriad 1, fel rhif eich tŷ a’ch stryd
mistake-address-line-too-long = Rhaid i bob llinell o’r cyfeiriad fod yn { $max } nod neu lai
mistake-address-town = Rhowch dref neu ddinas
mistake-address-postcode = Rhowch god post
mistake-quantity-not-a-number = Rhowch y nifer fel rhif cyfan, fel 2, ar gyfer { $called }
mistake-too-many = Dewiswch { $max } eitem neu lai i gyd
mistake-unknown-option = Dewiswch un o’r atebion ar y dudalen hon
mistake-card-number = Peidiwch â rhoi rhif cerdyn yma. Dim ond ar y dudalen talu â cherdyn y byddwn yn gofyn amdano
