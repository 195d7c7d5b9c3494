# Awaiting review by a native reader.

title = Talu llai o dreth gyngor oherwydd anabledd
summary = Gallwch dalu llai os oes gan eich cartref rywbeth sydd ei angen ar berson anabl sy’n byw yno.
start =
    Gallwch dalu llai o dreth gyngor os oes person anabl yn byw yn eich cartref. Efallai mai chi, oedolyn arall neu blentyn yw’r person anabl.

    Rhaid i’ch cartref fod ag o leiaf un o’r rhain, a rhaid i’r person anabl fod â’i angen:

    - ystafell y mae’r person yn ei defnyddio’n bennaf
    - ail ystafell ymolchi neu ail gegin
    - digon o le i gadair olwyn y mae’r person yn ei defnyddio dan do

    ## Faint yn llai y byddwch yn ei dalu

    Rydym yn cyfrifo eich bil fel pe bai eich cartref un band yn is. Er enghraifft, mae band D yn mynd yn fand C. Os yw eich cartref ym mand A, rydym yn tynnu un rhan o chwech oddi ar eich bil.

    Nid oes ots faint o arian sydd gennych.

    ## Beth fydd ei angen arnoch

    - eich rhif cyfrif treth gyngor, o’ch bil
    - llythyr gan rywun fel meddyg neu weithiwr cymdeithasol, os oes un gennych

    Mae’n cymryd tua 10 munud.

disability-title = A oes gan y person anabl anabledd difrifol a fydd yn para?
disability-details-1-title = Beth rydym yn ei olygu
disability-details-1-text =
    Ystyr **difrifol** yw ei fod yn gwneud gwahaniaeth mawr i fywyd bob dydd y person.

    Ystyr **bydd yn para** yw nad oes neb yn disgwyl iddo ddiflannu.

    Gall fod o enedigaeth, oherwydd salwch neu oherwydd anaf.
disability-lasting-called = oes gan y person anabl anabledd difrifol a fydd yn para

not_lasting-title = Ni allwch gael y gostyngiad hwn nawr
not_lasting-content =
    Mae’r gyfraith yn dweud bod rhaid i’r anabledd fod yn ddifrifol a bod rhaid iddo bara.

    Gallwch ofyn eto os bydd hyn yn newid. Os yw eich incwm yn isel, gofynnwch i ni am ostyngiad y dreth gyngor.

main_home-title = Ai dyma brif gartref y person anabl?
main_home-main-hint = Prif gartref yw lle mae’r person yn byw y rhan fwyaf o’r amser.
main_home-main-called = mai dyma brif gartref y person anabl

not_main-title = Dim ond am brif gartref y person y gallwch gael y gostyngiad hwn
not_main-content =
    Mae’n rhaid i’r person anabl fyw yn eich cartref y rhan fwyaf o’r amser.

    Efallai y gellir cael y gostyngiad am y cartref lle mae’r person yn byw.

feature-title = Beth sydd gan eich cartref y mae ei angen ar y person anabl?
feature-details-1-title = Beth sy’n cyfrif
feature-details-1-text =
    Gall **ystafell** fod ar gyfer triniaeth, ymarfer corff neu offer. Nid yw’n cyfrif os byddai angen ystafell debyg ar y person beth bynnag. Mae hyn yn wir am y rhan fwyaf o ystafelloedd gwely ac ystafelloedd byw.

    Mae **ail ystafell ymolchi neu ail gegin** yn cyfrif os oes un arall yn y cartref hefyd.

    Mae **lle i gadair olwyn** yn cyfrif os oes angen i’r person ddefnyddio’r gadair olwyn y tu mewn i’r cartref.

    Nid oes rhaid bod y cartref wedi’i adeiladu na’i newid ar gyfer hyn.
feature-kinds-called = beth sydd gan eich cartref y mae ei angen ar y person anabl
feature-kinds-option-room = Ystafell y mae’r person yn ei defnyddio’n bennaf
feature-kinds-option-room-hint = Nid ystafell ymolchi, cegin na thoiled
feature-kinds-option-bathroom = Ail ystafell ymolchi
feature-kinds-option-kitchen = Ail gegin
feature-kinds-option-wheelchair = Digon o le i gadair olwyn
feature-kinds-option-none = Dim un o’r rhain

no_feature-title = Nid oes gan eich cartref yr hyn y mae’r gostyngiad hwn ar ei gyfer
no_feature-content =
    Rhaid i’ch cartref fod ag un o’r pethau ar y rhestr. Rhaid bod ei angen ar y person anabl.

    Efallai y gallwch dalu llai mewn ffordd arall. Os yw eich incwm yn isel, gofynnwch i ni am ostyngiad y dreth gyngor.

room-title = Ai’r person anabl sy’n defnyddio’r ystafell yn bennaf?
room-mainly-called = mai’r person anabl sy’n defnyddio’r ystafell yn bennaf

wheelchair-title = A oes angen i’r person anabl ddefnyddio’r gadair olwyn y tu mewn i’r cartref?
wheelchair-inside-called = oes angen i’r person anabl ddefnyddio’r gadair olwyn y tu mewn i’r cartref

does_not_count-title = Nid yw’r hyn sydd gan eich cartref yn cyfrif at y gostyngiad hwn
does_not_count-content =
    Dim ond os mai’r person anabl sy’n ei defnyddio’n bennaf y mae ystafell yn cyfrif.

    Dim ond os oes angen i’r person ddefnyddio’r gadair olwyn y tu mewn y mae lle i gadair olwyn yn cyfrif.

    Os yw eich incwm yn isel, gofynnwch i ni am ostyngiad y dreth gyngor.

need-title = A oes angen hyn ar y person anabl oherwydd ei anabledd?
need-vital-hint = Rhaid iddo fod yn hanfodol, neu’n bwysig iawn, i les y person. Nid yw bod yn ddefnyddiol yn ddigon.
need-vital-called = oes angen hyn ar y person anabl oherwydd ei anabledd

not_needed-title = Mae’n rhaid bod angen yr hyn sydd gan eich cartref ar y person anabl
not_needed-content =
    Mae’r gyfraith yn dweud bod rhaid bod ei angen oherwydd anabledd y person. Rhaid iddo fod yn bwysig iawn i les y person.

    Gallwch ofyn eto os bydd anghenion y person yn newid.

why-title = Pam mae angen hyn ar y person anabl?
why-reason-hint = Dywedwch wrthym at ba ddiben y mae’n cael ei ddefnyddio, a beth fyddai’n digwydd hebddo. Nid oes angen hanes meddygol y person arnom.
why-reason-called = pam mae angen hyn ar y person anabl

since-title = Ers pa ddyddiad y mae eich cartref yn diwallu’r angen hwn?
since-details-1-title = Pa ddyddiad i’w roi
since-details-1-text =
    Rhowch y diwrnod cyntaf pan oedd hyn i gyd yn wir:

    - roedd y person anabl yn byw yn y cartref
    - roedd gan y cartref yr hyn sydd ei angen
    - roedd ei angen ar y person
since-date-called = y dyddiad ers pryd y mae eich cartref yn diwallu’r angen hwn

account-title = Beth yw’r rhif cyfrif treth gyngor?
account-number-called = y rhif cyfrif treth gyngor

home-title = Beth yw cyfeiriad y cartref?

you-title = Beth yw eich enw llawn?
you-name-called = eich enw llawn

bill-title = A yw eich enw ar y bil treth gyngor?
bill-named-called = yw eich enw ar y bil treth gyngor

payer-title = Enw pwy sydd ar y bil treth gyngor?
payer-name-hint = Gallwch ofyn ar ran y person os yw’n cytuno. Os oes mwy nag un enw, rhowch y cyntaf.
payer-name-called = enw llawn y person sydd ar y bil

person-title = Ai chi yw’r person anabl?
person-me-called = mai chi yw’r person anabl

person_name-title = Beth yw enw llawn y person anabl?
person_name-name-called = enw llawn y person anabl

proof-title = Sut gallwn ni wirio hyn?
proof-how-called = sut gallwn ni wirio hyn
proof-how-option-upload = Mae gen i lythyr i’w uwchlwytho
proof-how-option-upload-hint = Gan feddyg, nyrs, therapydd galwedigaethol neu weithiwr cymdeithasol
proof-how-option-later = Byddaf yn anfon llythyr yn nes ymlaen
proof-how-option-later-hint = Byddwn yn dweud wrthych i ble i’w anfon
proof-how-option-visit = Gallwch ymweld â’r cartref
proof-how-option-visit-hint = Byddwn yn cytuno ar ddiwrnod gyda chi yn gyntaf

letter-title = Pa lythyr ydych chi am ei uwchlwytho?
letter-files-hint = Llun neu PDF. Gallwch guddio unrhyw beth nad yw’n ymwneud â’r angen hwn.
letter-files-called = y llythyr

visit-title = Beth y dylem ei wybod cyn i ni ymweld?
visit-details-hint = Er enghraifft, y dyddiau pan fyddwch allan, neu fod angen dehonglydd iaith arwyddion arnoch.
visit-details-called = beth y dylem ei wybod cyn i ni ymweld

contact-title = Sut gallwn ni gysylltu â chi?
contact-email-label = Cyfeiriad e-bost
contact-email-called = eich cyfeiriad e-bost
contact-phone-label = Rhif ffôn yn y DU

declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - mai chi sy’n talu’r dreth gyngor, neu fod y person sy’n ei thalu yn cytuno â hyn
    - y byddwch yn rhoi gwybod i ni o fewn 21 diwrnod os bydd hyn yn newid

    Er enghraifft, rhowch wybod i ni os bydd y person anabl yn symud allan. Rhowch wybod i ni hefyd os bydd ystafell yn cael ei defnyddio at rywbeth arall. Efallai y bydd rhaid i chi dalu cosb o £70 os na fyddwch yn rhoi gwybod i ni.

confirmation =
    Byddwn yn edrych ar hyn o fewn 20 diwrnod gwaith ac yn ysgrifennu atoch. Os dywedoch y gallwn ymweld, byddwn yn cysylltu â chi i gytuno ar ddiwrnod.

    Os byddwch yn anfon llythyr yn nes ymlaen, arhoswch nes i ni ddweud wrthych i ble i’w anfon.

    Os cewch y gostyngiad, byddwn yn anfon bil newydd atoch. Parhewch i dalu eich bil presennol tan hynny. Byddwn yn gofyn i chi bob blwyddyn a oes unrhyw beth wedi newid.

    Os byddwn yn gwrthod, byddwn yn dweud wrthych pam a sut i apelio.
