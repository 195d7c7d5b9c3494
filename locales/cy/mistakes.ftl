# Awaiting review by a native reader.
# What a resident is told about something to mend. After GOV.UK's error message templates.
# $called is what the form calls the thing asked for; it may start the sentence.
# A colon, "os" and "ar gyfer" change no letter of the word that follows, so $called always stands as the form gives it.

mistake-enter = Rhowch yr wybodaeth hon: { $called }
mistake-select = Dewiswch ateb: { $called }
mistake-select-yes = Dewiswch Ie os { $called }
mistake-select-or-none = Dewiswch ateb: { $called }. Neu dewiswch ‘{ $none }’
mistake-select-same = Dewiswch Ie os yw hyn yr un fath: { $called }
mistake-select-yes-or-no = Dewiswch Ie neu Na
mistake-confirm = Cadarnhewch hyn: { $called }
mistake-tick-to-confirm = Ticiwch y blwch i gadarnhau: { $label }
mistake-too-long = { $called }: rhaid rhoi { $max ->
    [one] { $max } nod neu lai
    [two] { $max } nod neu lai
    [few] { $max } nod neu lai
   *[other] { $max } o nodau neu lai
}
mistake-too-many-words = { $called }: rhaid rhoi { $max ->
    [one] { $max } gair neu lai
    [two] { $max } air neu lai
    [few] { $max } gair neu lai
    [many] { $max } gair neu lai
   *[other] { $max } o eiriau neu lai
}
mistake-not-a-whole-number = { $called }: rhaid rhoi rhif cyfan, fel 3
mistake-not-a-number = { $called }: rhaid rhoi rhif, fel 2.5
mistake-too-many-places = { $called }: rhaid rhoi { $places ->
    [one] { $places } lle degol neu lai
    [two] { $places } le degol neu lai
   *[other] { $places } lle degol neu lai
}
mistake-not-money = { $called }: rhaid rhoi swm mewn punnoedd a cheiniogau, fel 12.50
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
mistake-not-a-real-month = { $called }: rhaid rhoi mis a blwyddyn go iawn, fel 4 2026
mistake-year-digits = Rhaid i’r flwyddyn gynnwys 4 rhif
mistake-date-past = { $called }: rhaid rhoi dyddiad yn y gorffennol
mistake-date-today-or-past = { $called }: rhaid rhoi dyddiad heddiw neu ddyddiad yn y gorffennol
mistake-date-future = { $called }: rhaid rhoi dyddiad yn y dyfodol
mistake-date-today-or-future = { $called }: rhaid rhoi dyddiad heddiw neu ddyddiad yn y dyfodol
mistake-not-a-time = Rhowch amser, fel 9:30yb neu 2:30yp
mistake-not-an-email = Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com
mistake-not-a-phone = Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192
mistake-not-a-website = Rhowch gyfeiriad gwefan, fel www.example.com
mistake-not-a-postcode = Rhowch god post llawn yn y DU, fel AA3 1AB
mistake-not-a-vehicle = Rhowch rif cofrestru cerbyd, fel AB12 CDE
mistake-not-an-account-number = Rhowch rif cyfrif treth gyngor yn y fformat cywir, fel y mae ar eich bil
mistake-not-a-national-insurance-number = Rhowch rif Yswiriant Gwladol yn y fformat cywir: 2 lythyren, 6 rhif, yna A, B, C neu D
mistake-bank-account-name = Rhowch yr enw ar y cyfrif
mistake-bank-account-name-too-long = Rhaid i’r enw ar y cyfrif fod yn { $max } nod neu lai
mistake-sort-code = Rhowch god didoli
mistake-not-a-sort-code = Rhowch god didoli dilys, fel 309430
mistake-bank-account-number = Rhowch rif cyfrif
mistake-not-a-bank-account-number = Rhowch rif cyfrif dilys, fel 00733445
mistake-bank-account-number-length = Rhaid i rif y cyfrif fod rhwng 6 ac 8 digid
mistake-roll-number-length = Rhaid i rif y rôl fod rhwng 1 a 18 nod
mistake-roll-number-characters = Rhaid i rif y rôl gynnwys dim ond llythrennau a i z, rhifau, cysylltnodau, bylchau, blaenslaesau ac atalnodau llawn
mistake-address-line1 = Rhowch linell cyfeiriad 1, fel rhif eich tŷ a’ch stryd
mistake-address-line-too-long = Rhaid i bob llinell o’r cyfeiriad fod yn { $max } nod neu lai
mistake-address-town = Rhowch dref neu ddinas
mistake-address-postcode = Rhowch god post
mistake-find-address = Rhowch god post a chwiliwch am eich cyfeiriad, neu rhowch y cyfeiriad â llaw
mistake-select-address = Dewiswch gyfeiriad
mistake-quantity-not-a-number = Rhowch y nifer fel rhif cyfan, fel 2, ar gyfer { $called }
mistake-too-many = Dewiswch { $max } eitem neu lai i gyd
mistake-unknown-option = Dewiswch un o’r atebion ar y dudalen hon
mistake-upload = Lanlwythwch: { $called }
mistake-too-many-files = Dim ond { $max ->
    [one] { $max } ffeil
    [two] { $max } ffeil
    [few] { $max } ffeil
    [many] { $max } ffeil
   *[other] { $max } o ffeiliau
} y gallwch eu lanlwytho
mistake-file-too-large = ‘{ $name }’: rhaid i’r ffeil fod yn { $max }MB neu lai
mistake-file-empty = ‘{ $name }’: mae’r ffeil yn wag
mistake-file-kind = ‘{ $name }’: rhaid i’r ffeil fod yn { $kinds ->
    [photo] llun
    [pdf] PDF
    [document] ddogfen
    [spreadsheet] daenlen
    [photo-pdf] llun neu’n PDF
    [photo-document] llun neu’n ddogfen
    [photo-spreadsheet] llun neu’n daenlen
    [pdf-document] PDF neu’n ddogfen
    [pdf-spreadsheet] PDF neu’n daenlen
    [document-spreadsheet] ddogfen neu’n daenlen
    [photo-pdf-document] llun, yn PDF neu’n ddogfen
    [photo-pdf-spreadsheet] llun, yn PDF neu’n daenlen
    [photo-document-spreadsheet] llun, yn ddogfen neu’n daenlen
    [pdf-document-spreadsheet] PDF, yn ddogfen neu’n daenlen
   *[photo-pdf-document-spreadsheet] llun, yn PDF, yn ddogfen neu’n daenlen
}
mistake-describe = Disgrifiwch hyn: { $called }
mistake-describe-more = Defnyddiwch ychydig mwy o eiriau i ddisgrifio hyn: { $called }
mistake-not-a-point = Rhowch y lle fel lledred a hydred, fel 51.4416, 0.3690
mistake-point-not-in-uk = Rhaid i’r lle fod yn y DU
mistake-item-incomplete = Gorffennwch { $item } { $number }, neu dilëwch yr eitem
mistake-too-few-items = Ychwanegwch o leiaf { $min }
mistake-own = { $text }
mistake-card-number = Peidiwch â rhoi rhif cerdyn yma. Dim ond ar y dudalen talu â cherdyn y byddwn yn gofyn amdano
