# Awaiting review by a native reader.

title = Dechrau neu adnewyddu casgliadau gwastraff gardd
    .source = 041e66ef2f38
summary = Rydym yn gwagio eich bin gwyrdd gwastraff gardd bob 2 wythnos. Byddwch yn talu unwaith y flwyddyn.
    .source = 247430d2a89f
start =
    Rydym yn gwagio biniau gwyrdd gwastraff gardd bob 2 wythnos. Byddwch yn talu am 12 mis ar y tro.

    ## Beth yw’r gost

    Am 12 mis, byddwch yn talu:

    - £50 am y bin cyntaf
    - £35 am bob bin ar ôl hynny

    Os oes angen bin newydd arnoch, byddwch hefyd yn talu £20 amdano. Byddwch yn talu hyn unwaith.

    Gallwch gael hyd at 5 bin. Byddwch yn talu â cherdyn ar y diwedd.

    ## Beth all fynd yn y bin

    - glaswellt, dail a chwyn
    - blodau a phlanhigion
    - canghennau bach

    Peidiwch â rhoi pridd, cerrig, bwyd na bagiau plastig ynddo.

    ## Os byddwch yn newid eich meddwl

    O fewn 14 diwrnod i dalu, [cysylltwch â ni](/contact). Byddwch yn cael eich arian yn ôl.
    .source = 5e98a6a3d6a5
plan-title = A oes gennych danysgrifiad gwastraff gardd nawr?
    .source = a75e1e99f364
plan-kind-called = a oes gennych danysgrifiad gwastraff gardd nawr
    .source = c37e57cad638
plan-kind-option-new = Nac oes, rwyf am ddechrau un
    .source = 8298f01c8ab2
plan-kind-option-renew = Oes, rwyf am ei adnewyddu
    .source = 81f9dad421ce
plan-kind-option-renew-hint = Dewiswch hwn hefyd os daeth i ben yn ystod y 3 mis diwethaf
    .source = 1e5247375a3c
renewal-title = Beth yw rhif eich tanysgrifiad?
    .source = 1f1413b9ff92
renewal-must-format = Rhaid i rif y tanysgrifiad fod yn GW ac yna 6 rhif, fel GW104562
    .source = e0d5032fd290
renewal-number-hint = GW ac yna 6 rhif, fel GW104562. Mae yn ein he-bost atoch. Gadewch hwn yn wag os nad yw’r rhif gennych.
    .source = 9813196a298a
renewal-number-called = rhif eich tanysgrifiad
    .source = b5f518726844
where-title = O ble y dylem gasglu?
    .source = 4f9f17f8087e
bins-title = Faint o finiau ydych chi am i ni eu gwagio?
    .source = b5e49525689a
bins-number-hint = £50 am y bin cyntaf, a £35 am bob bin ar ôl hynny.
    .source = 4bb6319c1d05
bins-number-called = nifer y biniau rydych am i ni eu gwagio
    .source = 2c5e18bcdcd2
new_bins-title = Faint o finiau newydd sydd eu hangen arnoch gennym ni?
    .source = bd3f6350ce6b
new_bins-must-no_more_than_we_empty = Ni chewch ofyn am fwy o finiau newydd na’r nifer y byddwn yn eu gwagio
    .source = 50d0ff60c3b5
new_bins-number-hint = £20 am bob bin newydd. Rhowch 0 os oes gennych ddigon. Gallwch ddefnyddio bin gwyrdd a adawyd yn eich cartref.
    .source = e63bb41e322e
new_bins-number-called = nifer y biniau newydd sydd eu hangen arnoch gennym ni
    .source = 2a6ffecb261b
contact-title = Sut gallwn ni gysylltu â chi?
    .source = 80e7b92c73f6
contact-name-label = Enw llawn
    .source = f13a64ba2fea
contact-name-called = eich enw llawn
    .source = a5c600eed9e9
contact-email-label = Cyfeiriad e-bost
    .source = f2488fd4ef4a
contact-email-called = eich cyfeiriad e-bost
    .source = 79b2a4c596d2
contact-phone-label = Rhif ffôn yn y DU
    .source = 2476a0604505
value-collections-label = Casgliadau am 12 mis
    .source = 86c09d6f720f
value-delivery-label = Biniau newydd
    .source = 19b6053f577f
payment-description = Casgliadau gwastraff gardd
    .source = d1f8e6538380
declaration =
    Drwy dalu, rydych yn cytuno:

    - mai dim ond gwastraff gardd y byddwch yn ei roi yn y biniau
    - y byddwch yn rhoi’r biniau allan erbyn 7am ar eich diwrnod casglu
    - mai ni fydd yn dal i fod yn berchen ar y biniau y byddwn yn dod â nhw
    .source = 479ebebdc484
confirmation =
    Byddwn yn anfon e-bost atoch o fewn 2 ddiwrnod gwaith. Byddwn yn rhoi gwybod i chi am eich diwrnodau casglu a rhif eich tanysgrifiad.

    Os ydych wedi dechrau tanysgrifiad, byddwn yn postio sticeri atoch o fewn 10 diwrnod gwaith. Rhowch un ar bob bin. Byddwn yn dod ag unrhyw finiau newydd o fewn yr amser hwnnw hefyd. Bydd eich 12 mis yn dechrau pan ddaw’r sticeri.

    Os ydych wedi adnewyddu, daliwch ati i ddefnyddio eich biniau fel o’r blaen. Bydd eich 12 mis nesaf yn dechrau pan ddaw’r rhai presennol i ben. Byddwn yn dod ag unrhyw finiau newydd o fewn 10 diwrnod gwaith.
    .source = 4e593032328f
