/**
 * Words that belong to a topic in the twelve languages of the phrase tables, folded (lower case, no accents asked for: both
 * spellings stand here where they differ). "stem*" is any word that begins so; stems have five to seven characters. They let a
 * theme be told in a language or of goods that the training mail shows hardly or never. None decides: each is a sign among others.
 */
export const topicWords: Readonly<Record<string, string>> = {
	travel: `travel* trip trips vacati* holiday holidays hotel hotels resort* flight flights airline* airfare* airport cruise cruises timesha* tour tours tourism touris* booking
		itinera* beach beaches passport sightse* villa villas lodging hostel safari destina* getaway rental rentals
		reise* reisen urlaub* flug fluge flüge flugti* hotels ferien* strand* kreuzfa* pauscha* buchung*
		voyage* voyages vacances vols sejour séjour croisie* hotel hôtel plage* billets camping* croisière
		viaje* viajes vacacio* vuelo vuelos playa playas crucero* turismo hoteles reserva
		viagem* viagens passage* passagens férias ferias voos praia pacotes cruzeir* milhas hospeda* intercâ* turismo
		viaggi* viaggio vacanz* vacanze volo voli spiaggi* crociera hotel estate villaggio
		vakanti* reizen vlucht vluchten hotels strand vliegti* wakacj* wczasy loty podróż* hotele dovolen* letenk* zájezd*
		тур туры путеше* отдых отель отели авиабил* круиз* 旅行 酒店 機票 机票 航空 ホテル 旅館`,
	software: `softwar* antivir* virus viruses norton mcafee adobe photosh* autocad windows license licence licenses licens* downloa* install* upgrade vpn hosting webhost* domain domains
		systemw* spyware firewal* malware program programs app apps dvd burner encrypt* backup* cpu pc crm erp plugin* microsoft antivirenprogramm lizenz* program* logicie* licence
		licenci* licença licencia programa descarg* licenza licentie program* licencj* лиценз* програм* антивир* 软件 系統 系统 ソフト`,
	tobacco: `tobacc* cigaret* cigar cigars smokes smoking tabak zigaret* vape vapes vaping`,
	gadgets: `gadget* drone drones flashli* camera* heater heaters wifi wi-fi transla* headpho* earbud* speaker* charger* smartwa* antenna* batter* cookwar* knife knives mattres* pillow*
		blanket* sheets vacuum* blender* grill cushion* canvas prints tshirt t-shirt shirt shirts shoes sneaker* toy toys tool tools jacket* socks ink toner* cartrid* printer* tv smarttv
		ventila* klimage* heizung* bettwäs* kissen* matratz* taschen* kamera* uberset* überset* drohne* staubsa* schuhe router televi* celular* geladei* aspirad*
		descale* cleanin* cleaner* scrubber catalog* magazin* satelli* cable descram* book books cd mp3 gps stun`,
	jobs: `job jobs hiring career careers resume resumes employm* vacanc* recruit* candida* salary wages paycheck payroll homewor* workfro* intervi* staffing applica* part-time
		fulltim* full-time employe* worker* position positions stelle stellen stellen* bewerb* nebenjo* gehalt arbeit* emploi* recrute* candida* salaire travail
		empleo* trabajo* vacante* vaga vagas emprego* curricu* currícu* lavoro* assunzi* candida* vacatur* baan sollici* praca pracy zatrudn* práce nabídka работа ваканс* зарплат*
		アルバイト 副業 求人 在宅 招聘 兼职 職缺`,
	training: `seminar* seminar* webinar* worksho* course courses trainin* confere* lecture* congres* symposi* diploma* degree degrees univers* college* mba phd certifi* masterc* journal journals
		papers curricu* instruc* exhibit* expo summit* academy* schulun* fortbil* weiterb* kurs kurse lehrgan* formati* cours stage
		curso cursos capacit* taller jornada faculda* pós-gra* gradua* corso corsi formazi* cursus opleidi* trainin* szkolen* kursy školen* konfere*
		семина* тренинг* курсы обучени* конфере* вебинар* 培训 课程 研讨 讲座 论文 期刊 股权 学位 セミナー 講座`,
	home: `solar roof roofs roofing gutter* window windows insulat* hvac warrant* heating furnace* boiler* plumbin* lawn siding garage* remodel* bathroo* shower* tub stairli* security alarm* homeown*
		appliance electri* energy energie* vehicle* car cars auto autos truck* mortgage real-estate realtor house houses
		dach fenster treppen* wärmepu* solaran* photovo* dämmung stromko* haus hausbes* sanier* garten immobil* fahrzeu* kfz
		toiture fenêtre* fenetre* isolati* chauffa* panneau* panneaux pompe maison voiture*
		tejado ventana* calefac* paneles hogar coche casa solares telhado painel painéis energia veículo* veiculo*
		tetto finestr* pannell* caldaia zonnepa* dakrame* thuisba* warmtep* woning* huis isoleer* isolati* fotowol* panele okna dach střecha fotovol* solární
		солнеч* окна крыша 太陽光 太阳能`,
	insurance: `insuran* insured annuit* policyh* medicar* medicai* dental premiu* coverage versich* assuran* assuran* mutuell* seguro seguros polizza* assicur* verzeke* ubezpie* pojiště* страхов* plano planos amil unimed notreda* hapvida`,
	loans: `loan loans lender* lending mortgag* refinan* credit credits debt debts consoli* grant grants funding borrow* financi* collate* darlehe* kredit* kredite finanzi* schulde* prêt pret crédit* emprunt* rachat
		préstam* prestam* credito* crédito* emprést* emprest* dívida* divida* score serasa prestit* mutuo lening* krediet* pożyczk* kredyt* půjčka* кредит* займ займы 贷款 融资 ローン`,
	invest: `invest* investm* investo* trading trader* forex bitcoin* btc crypto* cryptoc* mining stock stocks shares broker* dividen* profit profits income wealth* rich million* earn earning earnings money mlm
		ebay residual opportu* anlage* aktie* aktien gewinn* einkomm* reich auszahl* investi* bourse actions gagner revenu*
		inversi* invertir accione* ganar ingreso* investi* ações lucro renda ganhar dinheir* guadagn* azioni inwesty* zarabia* инвест* биткои* доход* заработ* 投资 股票 投資 比特币`,
	social: `faceboo* instagr* whatsap* linkedi* tiktok twitter snapcha* telegra* discord meta copyrig* violati* followe* page pages pintere* youtube zuckerb*`,
	shop: `amazon* ebay prime paypal apple itunes microso* walmart mercado* rakuten alibaba order orders account* bestell* konto compte cuenta conta アカウント`,
	document: `docusig* docusig* sharepo* onedriv* dropbox* wetrans* sharefi* documen* contrat* contrac* signatu* sign signed signing dokumen* unterze* untersc* documen* firmar assinar assinat* firma podpis* 签署 文件 署名`,
	gifts: `gift gifts flower* flowers bouquet* rose roses tulip* chocola* candy candies valenti* massage* spa jewel jewelry jewelle* necklac* souveni* geschen* blumen rosen strauß cadeau* fleurs bijou* regalo* flores rosas joya present* regali fiori
		bloemen prezent* kwiaty dárek dárky květin* подарок подарки подаро* цветы букет* тюльпан* марта 花 礼品 プレゼント`,
	factory: `manufac* factory* supplie* wholesa* oem odm moq machini* machine* machines cnc export* import* catalog* precisi* steel pcb valve* cable* contain* packagi* hersteller liefera* fabrik* fabrica* fabrica*
		proveed* fornece* fabbric* fornito* leveran* dostawc* produce* výrobce výroba dodavat* произво* постав* 厂家 工厂 生产 供应 报关 出口`,
	marketing: `seo marketi* website* websites web leads traffic ranking* google backlin* adverti* mailing* emails e-mails bulk databas* prospec* followers design designe* domain decision-makers attende* werbung* webseit* publici* publici* divulga* базы база рассылк* реклам* клиентс* 营销 推广 客户`,
	casino: `casino* casinos slot slots spins freispi* bonus jackpot* poker betting bet bets roulett* blackja* lotto lottery gamblin* wager* sportsb* tiradas giros rodadas apuesta* aposta* cassino* казино ставки`,
	dating: `dating date dates single singles girls girl sexy sex porn nude naked webcam* lonely adult babes mature milf ukraini* oekraïn* ukraini* frauen mädchen rencont* femmes chicas mulheres donne vrouwen meisje* kobiety женщин* девушк* знакомс*`,
	health: `viagra* cialis pill pills drug drugs pharma* pharmac* weight* diet keto slimmin* penis erectio* enlarge* hair skin teeth tinnitu* hearing diabete* prostat* pain herbal* supplem* vitamin* cbd doctor* medica* medicin* health
		abnehme* gewicht* potenz* schmerz* haare zähne gesundh* minceur perte poids santé adelgaz* salud emagrec* saúde saude dimagri* salute afvalle* gezondh* odchudz* zdrowie похуде* здоров* 药 减肥`,
	prize: `winner* win won prize prizes reward* rewards survey* surveys giveawa* congrat* voucher* coupon* sweepst* gratis free gewinne* gewinn* gutsche* umfrage* belohnu* herzlic* félicit* felicit* gagné gagnez sondage* récompe* ganador* premio* encuest* felicid* prêmio* premio pesquis* parabén* vinto vincit* sondagg* gewonne* enquête* belonin* wygra* nagrod* ankiet* výhra приз выигра* опрос* 当選 中奖`,
	politics: `democra* republi* senate* senator* congres* trump biden vote voters electio* petitio* donate* donatio* campaig* governo* liberal* conserv* party jesus bible church* prayer* god gospel christi* wahl partei spende* électio* elecci* eleiçã* elezion* выбор*`,
	parcel: `parcel* package* shipmen* deliver* tracking courier* customs dhl ups usps fedex dpd gls hermes paket* pakete zustell* sendung* zoll colis livrais* douane* paquete* envío envio aduana* encomen* correios alfânde* pedido pacco spedizi* consegn* pakket* bezorgi* paczka* przesył* zásilka* balík посылк* достав* 配達 荷物 快递 包裹`,
	mailbox: `mailbox* webmail* quota inbox passwor* passwor* adminis* cpanel outlook* server* passwor* postfac* message* contras* correo senha* caixa casella* wachtwo* postvak* hasło skrzynk* heslo schránk* пароль почт 邮箱 密码 邮件 邮建`,
	bank: `bank banking banks card cards visa masterc* iban account* transac* santand* bradesc* itau itaú nubank livelo chase citi wells hsbc banco banca banque* sparkas* volksba* karte* konto cartão cartao tarjeta* carte* pontos カード 銀行 银行 банк карта`,
	tax: `tax taxes irs refund* hmrc court* fine fines penalty* toll tolls police social-security ssa steuer* finanza* bußgeld* gericht* impôt* impots amende* tribuna* multa* hacienda impuest* cnh detran receita irpf cpf cnpj intimaç* intimac* judicia* agenzia belasti* boete* podatk* daň налог* штраф* суд госуслу* etc 税 国税 年金`,
	legacy: `inherit* decease* benefic* next-of-kin transfe* million* fund funds nigeria* barrist* compens* donatio* late widow* diploma* atm un imf erbe erbscha* spende* begünst* herenci* herança doação donacio* eredit* donazio* spadek наследс*`,
	threat: `hacked hacker* trojan* malware recorde* webcam* bitcoin* passwor* pervert* masturb* video porn leaked bomb ransom`,
	streaming: `netflix* spotify hulu disney* peacock siriusx* paramou* prime subscri* members* renewal* renew* expired* icloud storage* cloud abonnem* abonnement mitglie* verläng* speiche* suscrip* assinat* assinatura membresía abbonam* lidmaat* verloop* subskry* předpla* подписк*`,
	callback: `call phone telepho* tel toll-free helplin* helpdes* geek squad invoice* charged* charge renewal* cancel* refund* subscri* autopay* customer`,
	order: `quotati* inquiry* enquiry* purchas* po rfq proform* invoice* invoices remitta* payment* swift order* catalog* rechnun* anfrage* bestell* facture* devis factura* pedido* cotizac* nota fiscal nf-e nfe danfe boleto* fatura* fattura* ordine* factuur* bestell* faktura* zamówie* objedná* счет счёт 订单 询价 发票`,
	potency: `libido potency virile virility manhood lovemak* lover lovers pilules pilule tablet tablets capsul* bone-on boner love-gun stiff hardon bedroom erect enhance* enhance* rod bluepill xenical
		girth inches longer* impoten* aphrodi* viril* männlic* potenzm* steif erektio* standha* puissan* desempe* ereccio* ereção impotên* potentie потенци* эрекци*`,
	adult: `xxx teens teen pics pictures paysite* sluts slut horny hardcore amateur* pussy cum fuck fucking cock blowjob lesbian* gay members* passwords galleries gallery strip stripte* nasty
		geile neuken neuk sexdate* erotik* porno pornos kostenl* nackt* nude flirt flirten flirty match matches meet lonelin* beautie* beauty russian russisc* russes slavic slawis* brides bride schönhe*`,
	office: `toner toners inkjet laser cartrid* ribbons merchan* visa mastercard retail credit-card terminal pos epos process* checks conferencing phone-bill long-distance office offices fax
		invoici* factori* payroll-service leasing tankkar* termina* kartenz* maquini* impress* printers`,
	storage: `storage icloud cloud gb files photos videos backup speiche* speiche* fotos dateien almacen* archivos nube armazen* arquivos stockage fichier* photos archivi* opslag bestand* хранили*`,
	news: `newsletter newslet* digest weekly daily edition editor issue headlin* stories today's news analysis article articles subscri* unsubsc* magazine published blog column columns politics markets market
		notícias noticias boletim semanal wöchent* ausgabe actuali* semaine settimana nieuwsb* biuletyn новости 周刊 第 期 電子報`,
	notice: `calendar appoint* itinera* confirm* shipped username login receipt autorep* auto-reply undeliv* undelivered mailer-daemon delivery-status bugzilla bug syzbot crash cron postfix
		tracking ticket ticketed booking registr* reminder automatic do-not-reply support-ticket helpdesk scheduled expires transaction bestäti* buchung* recibo reserva comprob* conferma ordernumber`,
	talk: `thanks thank hi guys wrote cheers regards list patch patches kernel thread attached fyi meeting call lunch mom dad wondering anyone question linux config build commit test mailing-list subject wrote:`,
	homework: `work-at-home homebased home-based typists typing envelop* stuffing represe* opportunity fortune reps representatives hiring workers telecom* data-entry freelan*`,
	fapiao: `发票 開票 开票 税点 增值税 代开 癹票 稅票 普通票 微信同号 报关`,
	domains: `domain domains .biz .info extensi* registr* hosting register icann reseller web-hos* nameser*`,
	fraudgoods: `shells cpanels smtps smtp rdp rdps mailers leads-shop cvv fullz accounts tools panel`,
	belief: `horoscope psychic tarot clairvo* karma blessing blessin* prophec* astrolo* astrolo* zodiac pluto horosko* wahrsag* medium voyance voyant* vidente`,
};
