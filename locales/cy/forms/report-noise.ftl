# Awaiting review by a native reader.

title = Rhoi gwybod am broblem sŵn
    .source = fbc23ae9a389
summary = Rhowch wybod i ni am gerddoriaeth uchel, cŵn yn cyfarth, larymau, gwaith adeiladu a sŵn arall.
    .source = 07c3de4f77bb
start =
    Rhowch wybod i ni am sŵn sy’n eich cadw’n effro, neu sy’n difetha eich amser gartref.

    Os oes rhywun mewn perygl, ffoniwch 999.

    ## Beth fydd ei angen arnoch

    - o ble mae’r sŵn yn dod
    - y dyddiau a’r amserau pan glywsoch y sŵn
    - sut yr effeithiodd arnoch

    Mae’n cymryd tua 10 munud.

    ## Pwy fydd yn gwybod

    Nid ydym yn dweud wrth bobl pwy roddodd wybod amdanynt. Os bydd achos yn mynd i’r llys, efallai y bydd angen i chi ddweud beth a glywsoch. Byddwn yn siarad â chi cyn hynny.
    .source = 0d901dce1c0b
noise-title = Pa fath o sŵn ydyw?
    .source = eb27282200a9
noise-kind-label = Math o sŵn
    .source = 87d28f427fb4
noise-kind-called = pa fath o sŵn ydyw
    .source = 1bca0b9db622
noise-kind-option-music = Cerddoriaeth neu deledu uchel
    .source = 844ae8868c86
noise-kind-option-voices = Partïon, gweiddi neu guro
    .source = 9c70724235e8
noise-kind-option-animal = Ci neu anifail arall
    .source = 2f480836df47
noise-kind-option-alarm = Larwm ar adeilad neu gerbyd
    .source = 8f35becf8eb9
noise-kind-option-diy = Gwaith DIY neu beiriannau mewn cartref
    .source = 1ce38e4003b9
noise-kind-option-building = Safle adeiladu
    .source = 4f92a74202a8
noise-kind-option-business = Busnes, fel tafarn, siop neu ffatri
    .source = 6e0ceacdb0f1
noise-kind-option-street = Pobl yn y stryd
    .source = b35782449488
noise-kind-option-transport = Traffig, trenau neu awyrennau
    .source = e9b0dd9aca42
noise-kind-option-other = Rhywbeth arall
    .source = cc7284314484
noise-other-label = Beth yw’r sŵn?
    .source = 878502398a27
noise-other-called = beth yw’r sŵn
    .source = dd94365a764f
people_in_street-title = Ffoniwch yr heddlu am bobl yn y stryd
    .source = a5dabf7fd342
people_in_street-content =
    Nid yw’r gyfraith yn gadael i ni weithredu ar sŵn gan bobl yn y stryd. Gall yr heddlu wneud hynny.

    Ffoniwch 101. Os oes rhywun mewn perygl, ffoniwch 999.
    .source = 3d1483b84f51
traffic-title = Pobl eraill sy’n delio â thraffig, trenau ac awyrennau
    .source = 307fe1b02a8c
traffic-content =
    Nid yw’r gyfraith yn gadael i ni weithredu ar y sŵn hwn.

    Mae GOV.UK yn dweud wrthych â phwy i gysylltu am [sŵn o ffyrdd, trenau ac awyrennau](https://www.gov.uk/noise-pollution-road-train-plane).
    .source = bdfcec0285ff
alarm-title = Ble mae’r larwm?
    .source = cab47beb03b0
alarm-source-label = Adeilad neu gerbyd
    .source = 94f3ac56e57c
alarm-source-called = ble mae’r larwm
    .source = 32b8738d65e2
alarm-source-option-building = Mewn adeilad
    .source = 0be67b056307
alarm-source-option-vehicle = Mewn cerbyd
    .source = 8d56cc64e2f6
alarm-mark-label = Rhif cofrestru’r cerbyd
    .source = 58dfebc3917b
alarm-mark-hint = Gadewch hwn yn wag os na allwch ei weld.
    .source = b4db0383a30b
alarm-mark-called = rhif cofrestru’r cerbyd
    .source = 30e8becce369
alarm_start-title = Pryd ddechreuodd y larwm?
    .source = 51f95a8da48a
alarm_start-content = Os yw’n canu o hyd, [ffoniwch ni](/contact) hefyd. Gallwn weithredu’n gynt wedyn.
    .source = f690f1b65f16
alarm_start-date-label = Dyddiad
    .source = 99c40ab40592
alarm_start-date-called = y dyddiad pan ddechreuodd y larwm
    .source = eff48932e47b
alarm_start-time-label = Amser
    .source = 33b93476cf59
alarm_start-time-hint = Er enghraifft, 11:30pm. Nid oes rhaid iddo fod yn fanwl gywir.
    .source = ca3081fd2eae
alarm_start-time-called = yr amser pan ddechreuodd y larwm
    .source = be7e14e856d4
site-title = Pryd ydych chi’n clywed y gwaith adeiladu?
    .source = a9de4a8b0291
site-content =
    Caiff adeiladwyr wneud sŵn:

    - rhwng 8am a 6pm, dydd Llun i ddydd Gwener
    - rhwng 8am ac 1pm ar ddydd Sadwrn
    .source = f9667023e221
site-hours-called = pryd ydych chi’n clywed y gwaith adeiladu
    .source = df65d250ac08
site-hours-option-inside = Dim ond ar yr amserau hyn
    .source = 8c56d3778daa
site-hours-option-outside = Ar adegau eraill hefyd
    .source = 961255a35d8f
site-hours-option-outside-hint = Yn gynnar, yn hwyr, neu ar ddydd Sul neu ŵyl banc
    .source = 29ef24644649
site_allowed-title = Gallwn ofyn i’r adeiladwyr fod yn dawelach
    .source = a71c8839b617
site_allowed-content =
    Ni allwn atal gwaith adeiladu ar yr amserau hyn. Gallwn ofyn i’r adeiladwyr ddefnyddio offer tawelach. Gallwn ofyn iddynt wneud y gwaith mwyaf swnllyd yn hwyrach yn y dydd.

    Ewch ymlaen os ydych am i ni ofyn iddynt.
    .source = 09f30e7dda72
business-title = Beth yw enw’r busnes?
    .source = 1c4ad659cd20
business-name-hint = Gadewch hwn yn wag os nad ydych yn gwybod.
    .source = 2df13c888960
business-name-called = beth yw enw’r busnes
    .source = c62a3a30f9ef
source-title = Sut gallwch chi ddweud wrthym o ble mae’r sŵn yn dod?
    .source = ad9e0337e6c8
source-how-called = sut gallwch chi ddweud wrthym o ble mae’r sŵn yn dod
    .source = 1cc27b7d0443
source-how-option-address = Rwy’n gwybod cyfeiriad y lle
    .source = cd29e516ce8e
source-how-option-place = Rwy’n gwybod yn fras ble mae
    .source = 1f6d71b6b4ab
source_address-title = Beth yw cyfeiriad y lle mae’r sŵn yn dod ohono?
    .source = e3df9e3a288c
source_place-title = O ble, yn fras, mae’r sŵn yn dod?
    .source = 5feb142e4f7b
source_place-point-hint = Er enghraifft, y tu ôl i’r siopau yn Ffordd yr Orsaf, neu’r trydydd tŷ o’r gornel.
    .source = 8af6b4c90e6a
source_place-point-called = o ble, yn fras, mae’r sŵn yn dod
    .source = f842256b544a
spoken-title = Ydych chi wedi siarad â’r bobl sy’n gwneud y sŵn?
    .source = cbda0a1aba2f
spoken-content = Nid oes rhaid i chi. Ond nid yw rhai pobl yn gwybod eich bod yn gallu eu clywed.
    .source = 4b70318aafa9
spoken-details-1-title = Sut i siarad â rhywun am sŵn
    .source = 8f06552be760
spoken-details-1-text =
    - Dewiswch adeg pan nad oes sŵn a phan fydd pawb yn dawel eu meddwl.
    - Dywedwch sut mae’r sŵn yn effeithio arnoch.
    - Gofynnwch a allwch gytuno ar beth fyddai’n helpu.

    Peidiwch â mynd os nad ydych yn teimlo’n ddiogel.
    .source = 23226f2dd344
spoken-answer-label = Beth rydych wedi’i wneud
    .source = a2f37ad13a23
spoken-answer-called = ydych chi wedi siarad â’r bobl sy’n gwneud y sŵn
    .source = d5cf2e43792f
spoken-answer-option-talked = Rwyf wedi siarad â nhw
    .source = ea71efc158a7
spoken-answer-option-not_talked = Nid wyf wedi siarad â nhw
    .source = 7e5ec02d9744
spoken-answer-option-unsafe = Nid wyf yn teimlo’n ddiogel i siarad â nhw
    .source = 215eafe49df0
spoken-reply-label = Beth ddywedon nhw?
    .source = 0b6f12932155
spoken-reply-called = beth ddywedon nhw
    .source = c1114b2b7002
since-title = Ers faint o amser mae’r sŵn yn broblem?
    .source = 88bf6b4890ac
since-time-called = ers faint o amser mae’r sŵn yn broblem
    .source = c10897f1c76c
since-time-option-week = Llai nag wythnos
    .source = e39621a10c34
since-time-option-month = Rhwng wythnos a mis
    .source = 4c8db49a132d
since-time-option-half_year = Rhwng 1 mis a 6 mis
    .source = 90eb695f9b4a
since-time-option-longer = Mwy na 6 mis
    .source = c92e8a546b08
heard-title = Pryd glywsoch chi’r sŵn?
    .source = 85a9b87d3ab5
heard-must-recent = Rhaid i’r dyddiad pan glywsoch y sŵn fod yn y 90 diwrnod diwethaf
    .source = a07c2df2de28
heard-date-label = Dyddiad
    .source = 99c40ab40592
heard-date-called = y dyddiad pan glywsoch y sŵn
    .source = 4ba1671ee612
heard-started-label = Yr amser y dechreuodd
    .source = 152f9047a32c
heard-started-hint = Er enghraifft, 11:30pm. Nid oes rhaid iddo fod yn fanwl gywir.
    .source = ca3081fd2eae
heard-started-called = yr amser y dechreuodd
    .source = f6630800fa26
heard-stopped-label = Yr amser y stopiodd
    .source = ca5a09bdab2d
heard-stopped-hint = Gadewch hwn yn wag os nad ydych yn gwybod.
    .source = 2df13c888960
heard-stopped-called = yr amser y stopiodd
    .source = 5976837dcadc
sound-title = Beth glywsoch chi, a ble roeddech chi?
    .source = e18e61f4e24e
sound-what-label = Beth glywsoch chi
    .source = beeedf7de5a7
sound-what-hint = Er enghraifft, cerddoriaeth â churiad uchel drwy’r wal.
    .source = 90f5f5120399
sound-what-called = beth glywsoch chi
    .source = 6e789a72839b
sound-room-label = Ble roeddech chi
    .source = 67c48c29ab61
sound-room-hint = Er enghraifft, yn yr ystafell wely gyda’r ffenestr ar gau.
    .source = b0e75bd763a8
sound-room-called = ble roeddech chi
    .source = 9921085f2eff
effect-title = Sut effeithiodd y sŵn arnoch chi?
    .source = f7b015c8309e
effect-how-label = Beth wnaeth y sŵn i chi
    .source = e35280526066
effect-how-called = sut effeithiodd y sŵn arnoch
    .source = 56121a91e8f6
effect-how-option-asleep = Roeddwn yn methu mynd i gysgu
    .source = 94ef08e2fc14
effect-how-option-woke = Fe wnaeth fy neffro
    .source = a425dc808c77
effect-how-option-rest = Roeddwn yn methu gorffwys na gwylio’r teledu
    .source = 0da4bb3a369a
effect-how-option-work = Roeddwn yn methu gweithio nac astudio
    .source = b28b28e5e073
effect-how-option-outside = Roeddwn yn methu defnyddio fy ngardd na fy malconi
    .source = bf9d17389a0d
effect-how-option-upset = Gwnaeth i mi deimlo’n ofidus neu’n sâl
    .source = 2cec4ac29ad0
effect-how-option-other = Rhywbeth arall
    .source = cc7284314484
effect-how-option-none = Sylwais arno, ond ni wnaeth fy atal rhag gwneud dim byd
    .source = fc0f4eeefead
effect-other-label = Beth arall wnaeth y sŵn?
    .source = 495d14c3f102
effect-other-called = beth arall wnaeth y sŵn
    .source = b2c7d0605981
diary-title = Eich dyddiadur sŵn
    .source = 617db98eb382
diary-content = Ychwanegwch yr adegau gwaethaf i chi. Mae tair adeg neu fwy yn ein helpu i weld pa mor aml mae’n digwydd.
    .source = cb0a3aaacb72
diary-item = Cofnod yn y dyddiadur
    .source = 0de1e9d87c81
diary-another = Ydych chi am ychwanegu adeg arall pan glywsoch y sŵn?
    .source = 80d64c1720ab
heard_at-title = Beth yw cyfeiriad y lle rydych chi’n clywed y sŵn?
    .source = 1a2220007825
you-title = Beth yw eich enw?
    .source = b7bc3f438183
you-name-called = eich enw llawn
    .source = a5c600eed9e9
contact-title = Sut ydych chi am i ni gysylltu â chi?
    .source = 55b4ba25fef0
contact-by-label = Y ffordd orau o gysylltu â chi
    .source = 225f26ef6765
contact-by-called = sut ydych chi am i ni gysylltu â chi
    .source = ea7a3e2efc5c
contact-by-option-email = Drwy e-bost
    .source = d42302edcb1e
contact-by-option-phone = Dros y ffôn
    .source = 789f2ca280cb
contact-by-option-letter = Drwy lythyr
    .source = 3cda5bf4e19b
contact-by-option-letter-hint = Byddwn yn ysgrifennu i’r cyfeiriad lle rydych yn clywed y sŵn
    .source = c64998f9064f
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
contact-phone-called = eich rhif ffôn
    .source = f2e09d267c35
declaration = Drwy anfon hwn, rydych yn dweud bod yr hyn rydych wedi’i ddweud wrthym yn wir, hyd y gwyddoch.
    .source = a115c728ff1c
confirmation =
    Byddwn yn darllen eich adroddiad ac yn cysylltu â chi o fewn 5 diwrnod gwaith.

    Tan hynny:

    - ysgrifennwch bob adeg rydych yn clywed y sŵn, a sut mae’n effeithio arnoch
    - gallwch [ein ffonio](/contact) os yw’n gwaethygu, neu os yw larwm yn canu o hyd
    - ffoniwch 999 os oes rhywun mewn perygl

    Efallai y byddwn yn gofyn am gael mesur y sŵn yn eich cartref. Os yw’n torri’r gyfraith, gallwn orchymyn i bobl roi’r gorau iddo.
    .source = 3cf59035ae28
