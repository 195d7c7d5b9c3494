# Awaiting review by a native reader.

title = Talu llai o dreth gyngor oherwydd anabledd
    .source = 9a0c92df849b
summary = Gallwch dalu llai os oes gan eich cartref rywbeth sydd ei angen ar berson anabl sy’n byw yno.
    .source = fb006cdc55d5
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
    .source = 187546a5626c
disability-title = A oes gan y person anabl anabledd difrifol a fydd yn para?
    .source = 1e5fa934d61e
disability-details-1-title = Beth rydym yn ei olygu
    .source = de9e12f7eeb2
disability-details-1-text =
    Ystyr **difrifol** yw ei fod yn gwneud gwahaniaeth mawr i fywyd bob dydd y person.

    Ystyr **bydd yn para** yw nad oes neb yn disgwyl iddo ddiflannu.

    Gall fod o enedigaeth, oherwydd salwch neu oherwydd anaf.
    .source = 1b9a5ce6c952
disability-lasting-called = oes gan y person anabl anabledd difrifol a fydd yn para
    .source = 084513f13a11
not_lasting-title = Ni allwch gael y gostyngiad hwn nawr
    .source = 3e3fd4e8e16b
not_lasting-content =
    Mae’r gyfraith yn dweud bod rhaid i’r anabledd fod yn ddifrifol a bod rhaid iddo bara.

    Gallwch ofyn eto os bydd hyn yn newid. Os yw eich incwm yn isel, gofynnwch i ni am ostyngiad y dreth gyngor.
    .source = 5196d09eda2d
main_home-title = Ai dyma brif gartref y person anabl?
    .source = 54fb34f63217
main_home-main-hint = Prif gartref yw lle mae’r person yn byw y rhan fwyaf o’r amser.
    .source = 0659cc155642
main_home-main-called = mai dyma brif gartref y person anabl
    .source = 165cb3b62996
not_main-title = Dim ond am brif gartref y person y gallwch gael y gostyngiad hwn
    .source = 39a3a6183ac0
not_main-content =
    Mae’n rhaid i’r person anabl fyw yn eich cartref y rhan fwyaf o’r amser.

    Efallai y gellir cael y gostyngiad am y cartref lle mae’r person yn byw.
    .source = 7bc814bbe9d8
feature-title = Beth sydd gan eich cartref y mae ei angen ar y person anabl?
    .source = 6a2eee13f094
feature-details-1-title = Beth sy’n cyfrif
    .source = c1fcce97ae20
feature-details-1-text =
    Gall **ystafell** fod ar gyfer triniaeth, ymarfer corff neu offer. Nid yw’n cyfrif os byddai angen ystafell debyg ar y person beth bynnag. Mae hyn yn wir am y rhan fwyaf o ystafelloedd gwely ac ystafelloedd byw.

    Mae **ail ystafell ymolchi neu ail gegin** yn cyfrif os oes un arall yn y cartref hefyd.

    Mae **lle i gadair olwyn** yn cyfrif os oes angen i’r person ddefnyddio’r gadair olwyn y tu mewn i’r cartref.

    Nid oes rhaid bod y cartref wedi’i adeiladu na’i newid ar gyfer hyn.
    .source = 31348f173eb4
feature-kinds-called = beth sydd gan eich cartref y mae ei angen ar y person anabl
    .source = a636e0f4d4c5
feature-kinds-option-room = Ystafell y mae’r person yn ei defnyddio’n bennaf
    .source = 30954e52d4d8
feature-kinds-option-room-hint = Nid ystafell ymolchi, cegin na thoiled
    .source = d68e6cdcdc37
feature-kinds-option-bathroom = Ail ystafell ymolchi
    .source = 97be9f5c7736
feature-kinds-option-kitchen = Ail gegin
    .source = f5ca29aaf3de
feature-kinds-option-wheelchair = Digon o le i gadair olwyn
    .source = fa8c82f27438
feature-kinds-option-none = Dim un o’r rhain
    .source = 161f67caacbe
no_feature-title = Nid oes gan eich cartref yr hyn y mae’r gostyngiad hwn ar ei gyfer
    .source = c02f38acec59
no_feature-content =
    Rhaid i’ch cartref fod ag un o’r pethau ar y rhestr. Rhaid bod ei angen ar y person anabl.

    Efallai y gallwch dalu llai mewn ffordd arall. Os yw eich incwm yn isel, gofynnwch i ni am ostyngiad y dreth gyngor.
    .source = b8e401f2c7d1
room-title = Ai’r person anabl sy’n defnyddio’r ystafell yn bennaf?
    .source = 4a5a45c5fd4b
room-mainly-called = mai’r person anabl sy’n defnyddio’r ystafell yn bennaf
    .source = 85852e9fcd47
wheelchair-title = A oes angen i’r person anabl ddefnyddio’r gadair olwyn y tu mewn i’r cartref?
    .source = c4e04ca84a63
wheelchair-inside-called = oes angen i’r person anabl ddefnyddio’r gadair olwyn y tu mewn i’r cartref
    .source = 22c59f782659
does_not_count-title = Nid yw’r hyn sydd gan eich cartref yn cyfrif at y gostyngiad hwn
    .source = 3e016206c478
does_not_count-content =
    Dim ond os mai’r person anabl sy’n ei defnyddio’n bennaf y mae ystafell yn cyfrif.

    Dim ond os oes angen i’r person ddefnyddio’r gadair olwyn y tu mewn y mae lle i gadair olwyn yn cyfrif.

    Os yw eich incwm yn isel, gofynnwch i ni am ostyngiad y dreth gyngor.
    .source = f1a5684ce304
need-title = A oes angen hyn ar y person anabl oherwydd ei anabledd?
    .source = 4bc9b90ace19
need-vital-hint = Rhaid iddo fod yn hanfodol, neu’n bwysig iawn, i les y person. Nid yw bod yn ddefnyddiol yn ddigon.
    .source = 92cca833b10e
need-vital-called = oes angen hyn ar y person anabl oherwydd ei anabledd
    .source = ed045271e313
not_needed-title = Mae’n rhaid bod angen yr hyn sydd gan eich cartref ar y person anabl
    .source = e611d3b9419a
not_needed-content =
    Mae’r gyfraith yn dweud bod rhaid bod ei angen oherwydd anabledd y person. Rhaid iddo fod yn bwysig iawn i les y person.

    Gallwch ofyn eto os bydd anghenion y person yn newid.
    .source = 9af0a3cfe8d6
why-title = Pam mae angen hyn ar y person anabl?
    .source = 57e8c63683a4
why-reason-hint = Dywedwch wrthym at ba ddiben y mae’n cael ei ddefnyddio, a beth fyddai’n digwydd hebddo. Nid oes angen hanes meddygol y person arnom.
    .source = ba135960276f
why-reason-called = pam mae angen hyn ar y person anabl
    .source = c0ffa8495113
since-title = Ers pa ddyddiad y mae eich cartref yn diwallu’r angen hwn?
    .source = 6f284c91e739
since-details-1-title = Pa ddyddiad i’w roi
    .source = 799f2bb00cf9
since-details-1-text =
    Rhowch y diwrnod cyntaf pan oedd hyn i gyd yn wir:

    - roedd y person anabl yn byw yn y cartref
    - roedd gan y cartref yr hyn sydd ei angen
    - roedd ei angen ar y person
    .source = 9d28c6b9a05b
since-date-called = y dyddiad ers pryd y mae eich cartref yn diwallu’r angen hwn
    .source = 4d68172df64c
account-title = Beth yw’r rhif cyfrif treth gyngor?
    .source = 7ea15f58aedb
account-number-called = y rhif cyfrif treth gyngor
    .source = 9b22cd34754e
home-title = Beth yw cyfeiriad y cartref?
    .source = a7563fa95c74
you-title = Beth yw eich enw llawn?
    .source = 30de124c125b
you-name-called = eich enw llawn
    .source = a5c600eed9e9
bill-title = A yw eich enw ar y bil treth gyngor?
    .source = 65288e7d3571
bill-named-called = yw eich enw ar y bil treth gyngor
    .source = 7c1b8e75fbc9
payer-title = Enw pwy sydd ar y bil treth gyngor?
    .source = 4b95c9c9dba0
payer-name-hint = Gallwch ofyn ar ran y person os yw’n cytuno. Os oes mwy nag un enw, rhowch y cyntaf.
    .source = e549942b170e
payer-name-called = enw llawn y person sydd ar y bil
    .source = 69d049e73f6f
person-title = Ai chi yw’r person anabl?
    .source = 825efe449c56
person-me-called = mai chi yw’r person anabl
    .source = 466893d8433d
person_name-title = Beth yw enw llawn y person anabl?
    .source = 037db2aeb6e2
person_name-name-called = enw llawn y person anabl
    .source = 43fa1caefab9
proof-title = Sut gallwn ni wirio hyn?
    .source = 80c906d7731e
proof-how-called = sut gallwn ni wirio hyn
    .source = 54c4844cf31e
proof-how-option-upload = Mae gen i lythyr i’w uwchlwytho
    .source = 29c7fb24031e
proof-how-option-upload-hint = Gan feddyg, nyrs, therapydd galwedigaethol neu weithiwr cymdeithasol
    .source = 721918bb41cf
proof-how-option-later = Byddaf yn anfon llythyr yn nes ymlaen
    .source = 73db35df4521
proof-how-option-later-hint = Byddwn yn dweud wrthych i ble i’w anfon
    .source = 485d01cbf4cc
proof-how-option-visit = Gallwch ymweld â’r cartref
    .source = 858aea88bc34
proof-how-option-visit-hint = Byddwn yn cytuno ar ddiwrnod gyda chi yn gyntaf
    .source = 4f4a873874d3
letter-title = Pa lythyr ydych chi am ei uwchlwytho?
    .source = 6e421d8759b4
letter-files-hint = Llun neu PDF. Gallwch guddio unrhyw beth nad yw’n ymwneud â’r angen hwn.
    .source = c1cac0295569
letter-files-called = y llythyr
    .source = 64e588fa98e1
visit-title = Beth y dylem ei wybod cyn i ni ymweld?
    .source = 4b836f435cac
visit-details-hint = Er enghraifft, y dyddiau pan fyddwch allan, neu fod angen dehonglydd iaith arwyddion arnoch.
    .source = a954c1e9f36b
visit-details-called = beth y dylem ei wybod cyn i ni ymweld
    .source = cf43299fd43f
contact-title = Sut gallwn ni gysylltu â chi?
    .source = 80e7b92c73f6
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
declaration =
    Drwy anfon hwn, rydych yn dweud:

    - bod yr hyn rydych wedi’i ddweud wrthym yn wir
    - mai chi sy’n talu’r dreth gyngor, neu fod y person sy’n ei thalu yn cytuno â hyn
    - y byddwch yn rhoi gwybod i ni o fewn 21 diwrnod os bydd hyn yn newid

    Er enghraifft, rhowch wybod i ni os bydd y person anabl yn symud allan. Rhowch wybod i ni hefyd os bydd ystafell yn cael ei defnyddio at rywbeth arall. Efallai y bydd rhaid i chi dalu cosb o £70 os na fyddwch yn rhoi gwybod i ni.
    .source = b0f1be735bb6
confirmation =
    Byddwn yn edrych ar hyn o fewn 20 diwrnod gwaith ac yn ysgrifennu atoch. Os dywedoch y gallwn ymweld, byddwn yn cysylltu â chi i gytuno ar ddiwrnod.

    Os byddwch yn anfon llythyr yn nes ymlaen, arhoswch nes i ni ddweud wrthych i ble i’w anfon.

    Os cewch y gostyngiad, byddwn yn anfon bil newydd atoch. Parhewch i dalu eich bil presennol tan hynny. Byddwn yn gofyn i chi bob blwyddyn a oes unrhyw beth wedi newid.

    Os byddwn yn gwrthod, byddwn yn dweud wrthych pam a sut i apelio.
    .source = bd441a0f43ca
