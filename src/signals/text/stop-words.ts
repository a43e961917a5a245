/**
 * The small words that every text of a language has many of, and no other language (or few) has. Accents are folded before
 * they are compared, so two words that differ in accents only count as one. Words that three or more languages share are
 * left out unless they are all that a language has.
 */
export const stopWords: Readonly<Record<string, string>> = {
	en: "the and of to you your is in that for it on with this are be have not at from or by we our was will can if has an as all but they their please been more about which would there what when out up any do my me",
	de: "der die und das ist nicht sie ihre ihr ihren ihrem mit für auf ein eine einen einem einer von zu im dem den des wir sich auch bei sind oder aus werden wird haben ich hat noch nach um bitte wenn unser unsere uns zum zur über durch kann können sehr geehrte als mehr diese dieser dieses jetzt hier an in",
	fr: "le la les des et est vous votre vos une un dans pour pas que qui sur avec nous notre au aux du ce cette ces par plus ne ou être sont il elle je mais si sans bonjour bien fait comme tout tous cliquez ici même afin été en de mon ma",
	es: "el la los las de que en un una por con para su se es del al no lo más como sus le ha este esta pero si sin sobre nuestro nuestra usted tu te ser son está han entre cuando muy hasta desde también nos ya aquí todo todos puede estimado hay mi",
	pt: "os as de que em um uma para não por se na no da do das dos ao seu sua seus suas você mais como mas foi ou este esta isso nós nosso nossa já está são tem ter até também pelo pela quando muito sem aqui clique sobre às só ser caso olá",
	it: "il lo la gli le di che un una per con non del della dei delle al alla nel nella si da in sono ha ma anche come più se questo questa suo sua tuo tua nostro nostra ci ti vi tuoi essere stato sul sulla ai dal dalla quando gentile cliente qui abbiamo hai",
	nl: "de het een en van is dat op te in voor met niet zijn aan je uw ik er maar om ook als bij nog naar dan wordt worden deze dit heeft hebben kunt kan wij we ons onze door over of uit tot wat geen meer zal klik hier was zo mijn",
	pl: "na się nie do jest to że jak za od po przez dla ze czy przy ale są oraz lub być twoje twój państwa pan pani już tylko może tak ich jego które który tym tej go jako aby prosimy nas nam możesz mnie ma będzie",
	cs: "na se je že do to pro ve za jsou byl jako po by ale které který jste jsme vaše váš vaší už nebo před však od jen při tak aby si být může nás vás vám více ještě není ne",
	sk: "na sa je že do to pre vo za sú bol ako po by ale ktoré ktorý ste sme vaše váš vašej už alebo pred však od len pri tak aby si byť môže nás vás vám viac ešte nie",
	ro: "și de la în cu pe nu este un că din pentru sunt sau mai al ale vă care ce se dumneavoastră fi prin dacă acest această am ați fost să le lui noi noastre după ei nostru aveți",
	hu: "az és hogy nem is egy van ez meg de csak már mint azt vagy kell lehet ön önnek hogyan itt ha még el fel ki be volt lesz köszönjük kérjük minden ezt kedves számára illetve",
	fi: "ja on ei se että hän oli en mutta tai kun niin ovat jos myös kuin sen olet voit sinun sinulle teidän tämä tämän ole mitä vain jo nyt olla me te kanssa sekä hyvä voi tästä ne mukaan",
	sv: "och att det som en på är av för med den till har inte om ett jag du din ditt dina vi kan från eller men ska så de var här när vår vårt ni er nu alla också hos över under kommer hej klicka oss tack dig då hör kommer på",
	da: "og at det er en til på med for af den har ikke som de der et du din dit jeg kan vi fra eller men skal så om var her når vores os nu også hos bliver blev hvis mere efter dig hej klik",
	no: "og at det er en til på med for av den har ikke som de et du din ditt jeg kan vi fra eller men skal så om var her når vår oss nå også hos blir ble hvis mer deg etter hei klikk dere",
	tr: "ve bir bu için ile da de çok daha olarak ya gibi kadar olan en ne var sizin siz size lütfen veya ama hesabınız her sonra tarafından değil mi ki üzerinden biz bize ben sen şu tüm merhaba sayın tıklayın",
	id: "yang dan di untuk dengan ini dari pada anda tidak ke akan itu dalam adalah kami atau juga oleh sudah kita saya bisa dapat telah silakan jika lebih karena ada akun agar",
	vi: "và của là có không cho được các với bạn này trong để một những đã khi từ tôi chúng người vào tại về đến sẽ ra theo như nếu",
	hr: "je na se da za su od ne kao ili što koji koja bi ali samo iz po vas vam vaš vaša nije smo biti više može te ovo molimo",
	sl: "in je na se da za so od ne kot ali ki bi pa samo iz po vas vam vaš vaša ni smo biti več lahko tudi to če pri",
	ca: "el la els les de que en un una per amb no del als es al seu seva més si aquest aquesta però també nosaltres són està molt pel sense fins vostre ha han",
	lt: "ir yra kad iš su ar ne bet tai kaip jūsų jums apie už nuo dėl jau tik gali būti prašome mūsų",
	lv: "un ir ka no ar uz par kas jūsu jums bet vai pēc lai tas kā mūsu var lūdzu",
	et: "ja on ei et see ka oma teie kui või mis aga oli selle meie siis palun saab",
	ru: "и в не на что с по как это для от из к вы вас вам ваш ваша ваше мы наш но или за если при можно его их у о а был быть так только уже до все нас бы же",
	uk: "і в не на що з по як це для від із до ви вас вам ваш ваша ваше ми наш але або за якщо при можна його їх у та був бути так тільки вже все нас ще й є",
	bg: "и в не на че с по как това за от из към вие вас ви ваш ваша ние но или ако при може си да се са е ще във със до беше има",
	sr: "и у не на да с по као ово за од из ви вас вам ваш ваша ми али или ако при може се је су са до био има која који",
};
