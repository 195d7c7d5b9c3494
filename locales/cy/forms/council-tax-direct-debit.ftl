# Awaiting review by a native reader.

title = Talu eich treth gyngor drwy Ddebyd Uniongyrchol
    .source = a6ee2c03bc56
summary = Rydym yn cymryd eich treth gyngor o’ch cyfrif banc ar ddiwrnod rydych chi’n ei ddewis.
    .source = 9196a0fcfef4
start =
    Gyda Debyd Uniongyrchol, rydym yn cymryd eich treth gyngor o’ch cyfrif banc bob mis. Chi sy’n dewis y diwrnod. Rydym yn dweud wrthych faint y byddwn yn ei gymryd, a phryd, cyn i ni ei gymryd.

    Gallwch hefyd ddefnyddio’r ffurflen hon i symud eich Debyd Uniongyrchol i gyfrif banc arall.

    ## Beth fydd ei angen arnoch

    - eich rhif cyfrif treth gyngor, o’ch bil
    - cod didoli a rhif cyfrif banc neu gymdeithas adeiladu yn y DU

    Rhaid i’ch enw fod ar y cyfrif banc. Rhaid i chi allu cytuno i daliadau ar eich pen eich hun.

    Mae’n cymryd tua 3 munud.
    .source = 6beaa4798fae
holder-title = A yw eich enw ar y cyfrif banc?
    .source = ea48786f4063
holder-named-hint = Gall fod yn gyfrif i chi’n unig, neu’n gyfrif ar y cyd.
    .source = 3efb2e29bd73
holder-named-called = yw eich enw ar y cyfrif banc
    .source = 943ebc1dcf22
not_yours-title = Rhaid i ddeiliad y cyfrif drefnu’r Debyd Uniongyrchol
    .source = f4c10379cfba
not_yours-content =
    Dim ond rhywun y mae ei enw ar y cyfrif banc sy’n gallu trefnu Debyd Uniongyrchol ohono.

    Gofynnwch i’r person hwnnw lenwi’r ffurflen hon. Bydd angen eich rhif cyfrif treth gyngor arno.
    .source = daa594b4f111
authority-title = A allwch chi gytuno i daliadau o’r cyfrif hwn ar eich pen eich hun?
    .source = 83e0a47f58f6
authority-alone-hint = Dewiswch Na os oes rhaid i rywun arall gytuno hefyd. Gall hyn fod yn wir am rai cyfrifon ar y cyd.
    .source = c05219ace7b2
authority-alone-called = gallwch gytuno i daliadau o’r cyfrif hwn ar eich pen eich hun
    .source = 1c6ab3f5aa33
paper-title = Mae angen ffurflen bapur arnoch
    .source = b76dcd348754
paper-content =
    Mae’n rhaid i bawb sy’n gorfod cytuno lofnodi ffurflen bapur.

    Cysylltwch â ni a byddwn yn anfon un atoch. Daliwch ati i dalu fel rydych chi’n ei wneud nawr nes i ni ysgrifennu atoch.
    .source = 64bfc569a5aa
account-title = Beth yw eich rhif cyfrif treth gyngor?
    .source = e7dd21162a29
account-number-called = eich rhif cyfrif treth gyngor
    .source = f439f21a893c
home-title = Ar gyfer pa gyfeiriad y mae’r dreth gyngor?
    .source = 9ae55e568957
bank-title = O ba gyfrif banc neu gymdeithas adeiladu y dylem gymryd taliadau?
    .source = 412d1e16382c
bank-account-hint = Rhaid iddo fod yn gyfrif cyfredol yn y DU. Ni all y rhan fwyaf o gyfrifon cynilo dalu drwy Ddebyd Uniongyrchol.
    .source = a3a36b2886b5
bank-account-called = manylion y cyfrif banc neu gymdeithas adeiladu
    .source = a1d74c352348
months-title = Dros faint o fisoedd y flwyddyn ydych chi am dalu?
    .source = 58258932ebec
months-number-hint = Os yw’r flwyddyn wedi dechrau’n barod, byddwn yn rhannu’r gweddill dros y misoedd sydd ar ôl.
    .source = 70f7edbbfe70
months-number-called = dros faint o fisoedd y flwyddyn rydych chi am dalu
    .source = 1845feff6c77
months-number-option-ten = 10 mis
    .source = 20a935e4e410
months-number-option-ten-hint = O fis Ebrill i fis Ionawr, heb ddim i’w dalu ym mis Chwefror a mis Mawrth
    .source = 62f711f9127a
months-number-option-twelve = 12 mis
    .source = 5f58bdda2d4c
months-number-option-twelve-hint = O fis Ebrill i fis Mawrth, gyda thaliad llai bob mis
    .source = 8a03570b25a1
day-title = Ar ba ddiwrnod o’r mis y dylem gymryd y taliad?
    .source = 3a96749d7e5b
day-of_month-hint = Os bydd y banciau ar gau ar y diwrnod hwnnw, byddwn yn ei gymryd ar y diwrnod gwaith nesaf.
    .source = b01d1fc0f67d
day-of_month-called = ar ba ddiwrnod o’r mis y dylem gymryd y taliad
    .source = 509e5e8c3d54
day-of_month-option-first = 1af
    .source = e01ddf6594a4
day-of_month-option-eighth = 8fed
    .source = d47ed503f924
day-of_month-option-fifteenth = 15fed
    .source = 464b0c8c3c01
day-of_month-option-twenty_fifth = 25ain
    .source = 5fffc9a40928
contact-title = Sut gallwn ni gysylltu â chi?
    .source = 80e7b92c73f6
contact-content = Byddwn yn anfon y symiau a’r dyddiadau atoch drwy e-bost cyn i ni gymryd unrhyw arian.
    .source = d0d497dbdb7e
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
guarantee-title = Sut mae’r Gwarant Debyd Uniongyrchol yn eich diogelu?
    .source = faad5570a5e5
guarantee-content =
    Mae pob banc a chymdeithas adeiladu sy’n rhan o’r cynllun Debyd Uniongyrchol yn rhoi’r gwarant hwn i chi.

    - Rhaid i ni ddweud wrthych cyn i swm neu ddyddiad newid. Byddwn yn gwneud hynny o leiaf 10 diwrnod gwaith cyn y newid.
    - Os byddwn ni neu eich banc yn gwneud camgymeriad, rhaid i’ch banc eich ad-dalu. Rhaid iddo dalu’r cyfan, ac ar unwaith.
    - Gallwch ganslo unrhyw bryd. Dywedwch wrth eich banc, a dywedwch wrthym ni hefyd.

    Os bydd eich banc yn talu gormod yn ôl i chi, rhaid i chi ddychwelyd yr arian pan fyddwn yn gofyn.

    Gallwch ddarllen [geiriad llawn y Gwarant Debyd Uniongyrchol](https://www.directdebit.co.uk/direct-debit-guarantee/) yn Saesneg. Byddwn hefyd yn ei anfon atoch.
    .source = 56687cd65b8f
declaration =
    Drwy anfon hwn, rydych:

    - yn gofyn i’ch banc neu’ch cymdeithas adeiladu ein talu drwy Ddebyd Uniongyrchol o’r cyfrif hwn
    - yn dweud bod eich enw ar y cyfrif
    - yn dweud eich bod yn gallu cytuno i daliadau ar eich pen eich hun
    - yn cytuno ein bod yn anfon y manylion hyn at eich banc neu’ch cymdeithas adeiladu drwy gyfrifiadur

    Mae’r Gwarant Debyd Uniongyrchol yn diogelu pob taliad.
    .source = 340df2b35cc1
confirmation =
    Byddwn yn anfon e-bost atoch o fewn 3 diwrnod gwaith. Byddwn yn dweud wrthych beth yw swm a dyddiad pob taliad. Byddwn hefyd yn anfon y Gwarant Debyd Uniongyrchol llawn atoch.

    Bydd hyn o leiaf 10 diwrnod gwaith cyn i ni gymryd y taliad cyntaf. Daliwch ati i dalu fel rydych chi’n ei wneud nawr tan hynny.

    Rhowch wybod i ni os oes rhywbeth yn yr e-bost yn anghywir. Gallwch ganslo unrhyw bryd.
    .source = ae263a051919
