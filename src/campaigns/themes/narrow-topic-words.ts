/**
 * Words of narrow topics, beside the broad ones of topic-words.ts and written as they are: single kinds of goods, services, frauds
 * and notices ("ink and toner", "work at home", "seed phrases"). A theme is made of many of them, and its labelled mail shows few:
 * what stands here together is learnt together, so that a word which no labelled message has still tells.
 */
export const narrowTopicWords: Readonly<Record<string, string>> = {
	workhome: `home-based homebased workathome work-at-home stay-at-home telecom* envelope envelopes stuffing typist* data-entry freelan* boss bosses fired freedom full-time part-time heimarb* nebenve*
		nebenei* homeoffice teletra* casa trabalhe 在宅 副業 兼职 日结`,
	hiring: `resume resumes cv vacancy vacancies recruit* recruiter headhun* candida* applica* intervi* onboard* hr opening openings position positions hire hiring salary salaries wage wages bewerb*
		stellen* lebensl* vagas vaga curricu* curriculo emprego recrut* embauche empleo vacante* lavoro sollici* vacatur* praca rekrut* вакансия вакансии резюме работа 招聘 简历 求人 応募`,
	agent: `representative representatives represe* agent agents bookkee* collector forwarder reshipp* mystery shopper evaluator commission commissions percentage regional`,
	mlm: `mlm downline upline multi-level multilevel matrix recruits residual sponsor sponsors sponsoring gifting pyramid chain-letter reports report level levels downlines payplan spillover genealogy`,
	getrich: `million* wealth wealthy rich riches fortune figures financially cash-flow cashflow secret secrets system formula program opportunity opportunities biz bizop autopilot fulfil quit earn earns
		earned earning earnings income incomes profits money-making moneyma* geld reich verdienen gagner ganar ganhe ganhar lucrar dinheiro dinero argent guadagn* заработок доход зарабат* 赚钱 稼`,
	stocks: `stock stocks otc ticker nasdaq nyse otcbb symbol shares shareho* penny smallcap small-cap microcap breakout bullish bull bear pick picks analyst analysts target earnings dividen* ipo buyback
		volume traders aktie aktien borse bourse acoes bolsa acciones 股票 股市 涨停 株 акции`,
	forex: `forex fx pips leverage trading traders trade trades broker brokers signals robot bot algorit* copytra* metatra* mt4 options binary cfd chart charts handel`,
	cryptoinv: `bitcoin* btc eth ethereu* crypto cryptos cryptoc* altcoin* token tokens presale staking stake yield defi nft nfts mining miner miners halving blockch* usdt tether roi payout krypto criptom*
		比特币 挖矿 虚拟币 ビットコ 仮想通貨 биткоин`,
	walletapps: `metamask trustwallet trust-wallet ledger trezor coinbase binance kraken blockchain exodus phantom uniswap opensea pancake* seed phrase phrases kyc airdrop airdrops claim migrate migration
		validate synchro* sync wallet wallets carteira billetera portefe* walletc* dapp ウォレッ 钱包 bitget okx bybit gemini bitflyer coincheck`,
	goldcoins: `gold silver bullion ira 401k precious metals coin coins ounce krugerr* retire retirement retiree* pension`,
	mortgage: `mortgag* refinan* refinance refi lender* lenders equity homeowner homeowners rates rate apr interest fixed hypothe* ипотека hypotheek hypotec* hipotec*`,
	personalloan: `loan loans lending borrower borrow payday unsecured approved approval pre-approved collateral repay repayment install* emprestimo emprestimos consignado credito kredit sofortk* darlehen pret
		prets prestamo prestamos prestito lening pozyczka pujcka 贷款 借款 融資 ローン займ`,
	debtrelief: `debt debts debt-free creditors creditor consoli* bankruptcy bankrup* collection collections collector judgment judgments settlement settle garnish* irs bills owe owing student-loan
		forgiveness relief negativado dividas serasa acordo score schulden schufa dettes endette* deudas`,
	creditreport: `equifax experian transunion fico score scores bureau repair restore reports limpar`,
	creditcards: `credit-card creditcard visa mastercard masterc* amex platinum limit limits cartao kreditk*`,
	lifeinsurance: `term-life policy policies quote quotes coverage premiums premium insured insurer beneficiary burial annuity annuities agents disability underwr* lebensv*`,
	healthins: `medicare medicaid dental dentist* plan plans vision obamacare aca deductible copay amil unimed bradesco hapvida kranken* mutuelle`,
	autoinsurance: `auto-insurance geico progressive allstate warranty warranties breakdown repairs mileage vehicle vehicles autos dealership dealer dealers carshield automob* garantia autover* kfz`,
	cars: `car cars auto autos truck trucks suv tire tires tyres toyota honda ford bmw mercedes audi tesla engine motor windshield dashcam obd scanner headlig* wiper wagen reifen voiture voitures coche
		coches carro carros macchina samochod авто машин*`,
	realestate: `real-estate realtor realtors property properties condo condos apartment apartments house houses homes foreclo* land acre acres lot lots rent rental tenant landlord listing listings villa
		villas immobil* wohnung* haus maison apparte* inmobil* casas piso imovel imoveis apartam* недвижи* квартир* 房产 楼盘 不動産 マンショ`,
	solar: `solar panel panels photovo* energy-bill kwh kilowatt watt watts rebate rebates incentive incentives solaran* pv solarpa* panneaux paneles paineis zonnepa* fotovol* 太陽光`,
	roofing: `roof roofs roofing gutter gutters siding shingles leaf leaffilter window windows door doors insulation insulate contractor contractors remodel renovation renovate installer installers dach
		fenster daemmung toiture fenetres isolation`,
	bathroom: `bath bathtub walk-in tub shower showers stairlift stairlifts toilet plumbing plumber treppen* badewanne dusche senior seniors mobility elderly aging scooter wheelchair`,
	heating: `heater heaters heating furnace boiler boilers hvac aircon conditioner cooling cooler cool thermostat fireplace stove heizung heizluf* waermep* klima klimage* chauffage chaudiere climati*
		ventila* warmtepomp aquecedor`,
	homesecurity: `alarm alarms camera cameras surveillance doorbell burglar burglary adt vivint simplisafe lock locks intruder alarman* camaras alarma`,
	cleaning: `clean cleaner cleaners cleaning carpet carpets mop vacuum stain stains mold mould dust laundry detergent dishwasher reinig* putzen nettoya* limpeza`,
	garden: `garden gardening lawn plants plant seeds tree trees weeds mower hose hoses fertilizer greenhouse blueberry pest pests mosquito mosquitoes rodent insects bugs garten rasen jardin`,
	kitchen: `kitchen cookware pan pans pot pots knife knives chef grill bbq recipe recipes cook cooking blender mixer cutlery steak steaks meat coffee tea wine wines beer restaurant food foods snack
		snacks gourmet chocolate kueche messer pfanne wein kaffee cuisine cocina vino comida receitas wijn 食品 料理 酒`,
	tools: `tool tools drill saw flashlight flashlights tactical lantern torch knife multitool screwdriver wrench ladder generator generators batteries battery chainsaw workshop werkzeug akku taschen*
		outils herrami* ferrame*`,
	survival: `survival survive emergency prepper preppers preparedness blackout radiation disaster gun guns ammo rifle firearm concealed militia anthrax cipro gasmask iodide`,
	clothes: `shirt shirts t-shirt tshirt tshirts jeans dress dresses shoe shoes sneakers boots sandals jacket jackets hoodie hoodies coat coats bra bras underwear socks leggings fashion clothing apparel
		hat hats sunglasses glasses nike adidas kleid kleider schuhe jacke mode vetemen* chaussures ropa zapatos roupas sapatos tenis kleding schoenen odziez 服装 鞋`,
	phones: `phone phones cellphone cell-phone cellular smartphone smartphones iphone android samsung galaxy nokia mobile mobiles sim charger chargers headset ringtone ringtones wireless nextel prepaid
		booster antenna handy handys celular celulares telefone`,
	telecom: `long-distance minutes calling telecom voip dsl broadband isp dial-up dialup pager`,
	tvdvd: `tv satellite dish directv cable descrambler dvd dvds vcr movie movies film films channels pay-per-view ppv iptv firestick remote projector hdtv cinema burn burner copy`,
	pcs: `computer computers laptop laptops pc pcs desktop notebook monitor monitors printer printers pentium ram gigabyte hard-drive harddrive keyboard mouse usb router modem scanner refurbished dell
		hp compaq ibm toshiba macbook rechner drucker portatil ordinateur`,
	inktoner: `ink inkjet toner toners cartridge cartrid* refill epson canon hp lexmark laser inktank tinte patrone* encre tinta cartuch*`,
	gadgets2: `gadget gadgets drone drones smartwatch earbuds headphones headpho* speaker speakers bluetooth translator camera spy pen portable invention innovative revolut* breakthrough viral bestsel*
		must-have patented device gimmick neuheit erfindung`,
	toysgames: `toy toys game games kid kids puzzle doll dolls lego playset playstation xbox nintendo video-game spielzeug jouet jouets juguete* brinque* speelgo* игрушк*`,
	pets: `dog dogs puppy puppies cat cats kitten pet pets vet flea collar leash hund hunde katze chien chat perro perros gato cachorro`,
	booksmedia: `book books ebook ebooks novel author authors magazine magazines magazi* cd cds encyclo* reading library publisher poster posters`,
	musicart: `music song songs album concert concerts guitar band bands painting paintings art artist canvas prints gallery karaoke mp3 mp3s konzert musik`,
	sleepbed: `mattress mattresses pillow pillows blanket bed bedding sheets sleep snore snoring insomnia duvet massager matratze kissen matelas oreiller colchon colchao`,
	jewelwatch: `rolex omega cartier breitling patek tag heuer watch watches timepiece timepieces replica replicas chronograph louis vuitton gucci prada chanel hermes handbag handbags bag bags purse purses
		luxury luxus uhren uhr montre montres reloj relojes relogio repliqu* repliken 手表 名表 腕時計 ブランド コピー часы`,
	jewelry: `jewelry jewellery diamond diamonds ring rings necklace bracelet bracelets earrings pendant pearl pearls gemston* schmuck bijoux joyas joias`,
	flowers: `flower flowers bouquet bouquets roses rose tulips florist orchid orchids lilies valentine blumen blumens* fleurs flores rosas fiori bloemen kwiaty květiny цветы цветов букет 鲜花 花束`,
	giftset: `gift gifts basket baskets hamper hampers giftset present presents stocking christmas xmas personalized personalised engraved keepsake souvenir ornaments candle candles perfume parfum
		fragrance cosmetics wrapping santa elf geschenk geschenke weihnac* cadeau cadeaux noel regalo regalos navidad presente presentes natal regali kerst prezent prezenty podarok подарки подарок
		новогод* 礼品 月饼 禮盒 ギフト`,
	spa: `spa spas massage massages wellness sauna facial facials salon manicure thermal masaje massagem masaz массаж`,
	smoking: `cigarette cigarettes cigar cigars tobacco smoke smokers marlboro carton vape vapes nicotine humidor zigaret* tabak cigarro`,
	weightloss: `weight weight-loss pounds lbs fat fats fat-burning belly slim slimming diet diets dieting keto calorie calories obese obesity appetite metabol* carb carbs inches gummies gummy ozempic
		semaglutide wegovy ephedra phentermine abnehmen diaet bauchfett kilo kilos maigrir mincir regime poids adelgazar emagrecer emagrecimento barriga dimagrire afvallen odchudzanie похудеть
		похудение 减肥 ダイエッ`,
	potencydrugs: `viagra cialis levitra sildenafil tadalafil kamagra vicodin valium xanax hydrocodone ambien phentermine soma tramadol pharmacy pharmacies pharmacist meds medication medications rx
		prescription prescriptions pill pills tablet tablets mg dosage dose generic generics apotheke rezeptfrei pharmacie farmacia remedio remedios v1agra viagrra ciali* виагра 药品 威而鋼`,
	manhood: `penis erection erections erectile ed libido manhood inches girth enlargement enlarge stamina bedroom sexual impotence virility bigger longer harder ejacula* sperm pleasure partner satisfy
		disfunc* potenz penisve* ereccion impotencia erecao viril potencia erezione эрекция потенция`,
	hormones: `hgh hormone antiaging anti-aging aging wrinkle wrinkles younger youth testosterone collagen menopause muscle muscles bodybui* steroid steroids`,
	ailments: `diabetes diabetic blood sugar glucose insulin pressure cholesterol heart arthritis joint joints knee pain neuropathy nerve tinnitus hearing ringing vision eyesight eye eyes prostate bladder
		urine urinary thyroid liver kidney gut bowel constip* toenail fungus nail gum gums teeth tooth dental memory alzheim* dementia brain migraine allergy asthma cancer cancers tumor varicose
		skin tags mole moles eczema acne psoriasis hair bald baldness schmerzen gelenke blutzuc* diabet* haaraus* douleur* articul* dolor dolores dores rodilla prostata`,
	supplements: `supplement supplements vitamin vitamins mineral minerals herbal herb herbs natural remedy remedies capsules extract antioxi* turmeric cbd hemp cannabis marijuana oil colloidal probiotic
		collagen magnesium nutrition nutriti* nahrung* complement supleme* naturista трав 保健`,
	doctors: `doctor doctors dr physician surgeon clinic hospital patient patients medical fda clinical study studies harvard nobel discovery scientists researchers cure cures treatment trick loophole
		ritual arzt medizin medecin medico medicos clinica 医院 医生`,
	mask: `mask masks n95 kn95 covid covid-19 coronavirus sanitizer ppe ventilator thermometer vaccine gloves masken masque mascari* maschere 口罩 疫情 マスク`,
	dating2: `dating date dates single singles match matches soulmate chat flirt meet lonely relationship profile profiles ladies lady bride brides russian ukrainian asian latina girlfriend boyfriend
		marriage affair hookup hookups milf milfs cougar discreet frauen partner* kennenl* treffen affaere rencontre rencontres celibat* citas soltera solteras namoro encontros incontri donne
		vrouwen daten randki знакомства девушки девушка невест* 交友 约会 出会い`,
	porn: `porn porno xxx sex sexy sexual nude nudes naked hardcore teen teens sluts slut whore whores fuck fucking pussy cock dick cum blowjob anal lesbian lesbians gay webcam webcams cams livecam
		erotic escort escorts horny amateur voyeur adult adults celebrity uncensored sexo putas sexe nackt erotik fick geile fotze 色情 成人 av アダルト секс порно`,
	shylove: `sincere pictures picture photo photos lonely age distance colour destiny acquain* introduce myself kisses kiss hug darling sweetheart honey`,
	nigeria: `nigeria nigerian lagos benin togo ghana ivory abidjan burkina senegal dakar sierra liberia zimbabwe south-africa johanne* congo mugabe abacha savimbi kabila iraq syria syrian libya
		afghanistan kuwait dubai london barrister solicitor attorney next-of-kin kin diplomat diplomatic consignment trunk box boxes`,
	legacy2: `inheritance inherit estate deceased late died widow widowed orphan cancer dying dead bequeat* will testament beneficiary unclaimed dormant abandoned fund funds million millions usd dollars
		euros pounds sterling transfer transferred percent ratio confidential confidentiality urgent trust god-fearing charity orphanage donate donation philanthropist erbschaft erbe verstor*
		heritage heritier veuve herencia falleci* heranca falecid* eredita наследство 遗产 遺産`,
	compensation: `compensation compensated scam victims victim imf fbi interpol atm cashier moneygram money-gram reimburse federal-reserve treasury minister secretary-general director governor`,
	lottery: `lottery lotto winner winners winning winnings jackpot draw ballot sweepst* coca-cola powerball award awarded loteria loteri* lotterie gewinner gagnant ganador ganadora`,
	bizproposal: `proposal proposition partnership partner partners investor investors project projects joint-venture venture capital financier financing mutual cooperation kapital* geschae* anlegen`,
	prizebrands: `walmart costco amazon target lowes starbucks cvs walgreens kroger aldi lidl mediamarkt saturn rewe edeka samsung iphone ipad airpods ps5 dyson ninja yeti makita dewalt milwaukee shell temu
		shein stanley oral-b tupperware decathlon carrefour mercadona ikea cashapp venmo zelle`,
	surveyreward: `survey surveys feedback opinion questionnaire participate participation reward rewards selected chosen congratulations congrats prize prizes winner giftcard voucher vouchers coupon coupons
		free-gift loyalty points redeem claim expires umfrage gutschein gewonnen gewinns* teilnahme sondage encuesta premio sorteo pesquisa brinde sondaggio concorso enquete wedstrijd ankieta
		nagroda průzkum dárková опрос приз`,
	freestuff: `free freebie freebies sample samples trial no-cost complimentary giveaway giveaways gratis kostenlos gratuit gratuito gratuita 免费 無料 бесплатно`,
	casino2: `casino casinos slots slot spins spin roulette blackjack poker chips jackpot bet bets betting bookmaker bookie sportsbook deposit wager wagering gamble gambling vegas einzahl* freispiele
		wetten gluecks* apuestas tiradas aposta apostas cassino scommesse gokkast* казино ставки фриспин* 娱乐城 博彩 彩票 カジノ`,
	hacked: `hacked hacker hack compromised trojan rat malware spyware keylogger infected recorded recording webcam video masturb* masturbating pervert contacts friends embarra* shame hours 48-hours
		countdown deadline silence police leak leaked dark-web darkweb gehackt aufgeno* pirate piraté hackeado grabado invadido`,
	bombs: `bomb explosive explode building hitman kill murder acid ransom ransomware ddos encrypted`,
	mailboxhelp: `mailbox quota full exceeded exceed pending undelivered held quarantine quarantined suspended deactivate deactivation deactivated upgrade webmail owa office365 o365 microsoft365 outlook
		exchange helpdesk administrator admin postmaster server cpanel roundcube zimbra expire expires expiring password passwords validate re-validate reactivate postfach passwort kontingent boite
		messagerie buzon correo contrasena senha casella wachtwoord schranka haslo poczta 邮箱 密码 升级 メールボ パスワー`,
	voicefax: `voicemail voice-mail voice voip caller fax efax scanner scanned scan xerox audio wav duration listen`,
	accountlock: `account accounts verify verification verified unusual suspicious activity sign-in signin login log-in locked lock limited limitation restricted suspend suspension suspended unautho*
		unauthorized identity confirm restore access security-alert security konto gesperrt bestaetigen sicherheit verifizieren compte verifier suspendu cuenta verificar bloqueada conta confirmar
		acesso bloqueado account* アカウン 確認 ログイン 異常 制限 账户 验证 登录`,
	banknames: `paypal chase wells fargo citibank citi bofa hsbc barclays lloyds natwest santander bbva caixa itau itaú bradesco nubank sparkasse volksbank postbank commerzbank dkb ing comdirect rabobank
		abn unicredit intesa postepay bnp ameli usaa huntington suntrust regions keybank capital amex rbc scotiabank td bmo mufg smbc 三井住友 楽天カー セゾン イオン エポス jcb visa vpass カード 銀行 pix livelo tan
		pushtan bestsign phototan bancolombia bancoppel`,
	bankwords: `bank banking iban swift transfer transfers debit card cards atm pin tan beneficiary payee transaction transactions überwei* bankkonto virement banque banco transferencia cartao resgatar
		resgate pontos milhas saldo extrato banca bonifico carta karta przelew банк карта 振込 引落 口座`,
	shopaccounts: `amazon ebay apple icloud appleid apple-id itunes microsoft xbox aliexpress mercadolivre mercado livre rakuten yahoo etsy zalando amazonプライム アマゾン 楽天市場 お支払い メルカリ`,
	streaming2: `netflix spotify disney hulu hbo peacock prime-video siriusxm dazn sky membership subscription renew renewal declined expired mitgliedschaft abonnement abo zahlung fehlges* paiement echoue
		suscripcion pago rechazado assinatura pagamento abbonamento betaling`,
	cloudstorage: `icloud onedrive dropbox storage cloud gb photos backup backups deleted full space speicher speicherplatz fotos geloescht stockage nuage almacenamiento nube armazenamento nuvem opslag`,
	hostingdomain: `domain domains hosting host webhosting ssl dns nameserver registrar renewal icann godaddy ionos ovh strato namecheap hostinger hostgator locaweb aruba wordpress cpanel expiry domaine dominio`,
	antivirus: `norton mcafee avast kaspersky bitdefender avg antivirus anti-virus virus viruses protection threat threats infected defender totalav malware* scan firewall virenschutz`,
	softtitles: `adobe photoshop acrobat illustrator autocad autodesk windows office windows-xp xp corel macromedia dreamweaver oem softwares software cd-key downloadable program programs shareware freeware
		utility utilities toolbar spyware evidence popup pop-up popups filter spam-filter backup conversion converter erp crm plugin plug-in app vpn proxy cracked quickbooks lizenzen logiciel
		programas`,
	dvdcopy: `copy burn burner cd-r cdr clone descramble`,
	fakelicence: `passport passports degree diploma diplomas transcript bachelor bachelors masters doctorate phd mba non-accredited unaccre* certificates fake novelty ielts toefl`,
	courses: `course courses class classes training trainings workshop workshops seminar seminars webinar webinars lecture certification certified instructor curriculum learn learning teach teacher
		teaching coach coaching mentor academy school university students student college bootcamp exam kurs kurse seminare schulung schulungen weiterb* fortbildung cours formation formations curso
		cursos capacitacion taller treinamento faculdade enem corso corsi formazione cursussen opleiding szkolenie kurz skoleni курсы обучение семинар тренинг 培训 课程 研修 講座 讲师`,
	conference: `conference conferences congress summit symposium expo exhibition exhibitor exhibitors trade-show tradeshow fair speakers speaker keynote abstract abstracts submission submissions
		call-for-papers cfp papers manuscript journal journals proceedings deadline venue delegates delegate register registration registr* messe kongress tagung congres salon foire congreso feria
		congresso evento veletrh targi konferencja конференция выставка форум 会议 展会 论坛 期刊 论文 投稿`,
	seo2: `seo ranking rankings rank google yahoo backlinks backlink guest-post organic serp keywords optimization optimis* submission traffic hits visitors redesign errors 排名 优化`,
	webdesign: `website websites web-design webdesign web-development development developer developers wordpress shopify logo logos branding ui ux designer designers graphic animation webseite webseiten
		сайт сайтов 网站 建设 小程序 ホームペ`,
	leadlists: `leads lead mailing-list emails addresses database databases decision-makers attendees attendee list-of counts titles cio cto cfo bulk bulk-mail targeted opt-in mailer extractor harvester
		blast smtp adressen verteiler bases рассылка рассылки базы 群发 邮件群 メール配`,
	socialmedia: `followers follower likes views subscribers instagram facebook youtube tiktok twitter influencer influencers smm engagement reels comments fans`,
	prpress: `press-release publicity media journalist podcast advertise advertising advertisement ads adwords campaign campaigns banner banners marketing marketer promotion promote promotions werbung
		anzeige publicite anuncios anuncie publicidade divulgacao реклама рекламы 广告 推广`,
	b2bsupply: `manufacturer manufacturers factory factories supplier suppliers supply wholesale wholesaler oem odm moq samples catalog catalogue iso ce exporter exporters importers distributor distributors
		dealer products machine machinery mold molds mould injection cnc machining casting pcb led lights lighting lamp lamps valve valves pump pumps steel pipe pipes aluminum cable packaging bottle
		bottles pouch fabric textile garment furniture plastic chemical chemicals powder crystal fertilizer hersteller liefera* maschine maschinen fabricant fournis* machines fabricante proveedor
		proveedores fornecedor maquinas produttore fornitori producent dodavatel výrobce производитель поставщик оборудо* 厂家 工厂 批发 供应 机械 设备 模具 包装 外贸`,
	freight: `freight cargo container containers logistics forwarder forwarding port ports vessel fcl lcl warehouse fba spedition fret flete frete 货代 物流 海运 空运 国际快递`,
	officesupply: `furniture chair chairs desk desks copier copiers paper stationery printing print labels signage pens mugs uniforms bueromo* bürobedarf druckerei janitorial`,
	b2bservices: `translation translations translators interpreter outsourcing outsource accounting bookkeeping payroll consulting consultancy consultants trademark patent patents incorporation offshore
		processing fleet leasing factoring call-center telemarketing staffing beratung ueberse* traduct* traducciones traducao бухгалт* юридиче* перевод 发票 代开 注册公司 商标 会计 财务 管理 企业`,
	legal: `attorney attorneys lawyer lawyers law lawsuit lawsuits legal court claim claims class-action settlement injury mesothelioma asbestos roundup accident divorce litigation anwalt avocat abogado
		abogados advogado`,
	moneylaunder: `fapiao 增值税 普通发票 税点 抵扣 报销 开具`,
	invoicewords: `invoice invoices overdue unpaid remittance remit proforma po rfq quotation inquiry enquiry tender statement ach wire outstanding balance rechnung rechnungen mahnung zahlung* zahlungsavis
		auftrag bestellung facture factures paiement commande factura facturas pago pedido cotizacion fatura boleto nfe nf-e danfe comprovante fattura fatture bonifico ordine factuur betaling
		faktura platba objednavka счет оплата накладн* заказ 付款 订单 报价 发货 請求書 見積`,
	signdocs: `docusign hellosign pandadoc signnow signature e-signature esign document documents shared share sharepoint onedrive wetransfer dropbox file files review secured pdf contract agreement
		completed dokument dokumente untersc* geteilt freigegeben signer fichier documento documentos firmar compartido documen* condiviso firma burofax notificacion 文件 签署 共享 文書 署名`,
	hrpayroll: `payroll hr employee employees staff salary salaries bonus bonuses benefits handbook appraisal paycheck paystub payslip w-2 w2 timesheet leave increase raise gehalt gehalts* lohn persona*
		salaire nomina holerite contracheque stipendio 工资 薪资 补贴 津贴 劳动 财政 人事 社保`,
	bosstask: `available task quick discreet discretion meeting boss ceo director principal chairman pastor president manager desk errand favor favour purchase cards scratch reimburse surprise whatsapp
		überweisung dringend urgente verfügbar disponible disponibile 在吗 群 qq群 微信群`,
	callbacks: `toll-free tollfree helpline geeksquad charged debited cancel cancellation refund dispute 24-hours 1-888 1-800 1-855 1-877 888 855 877 866 833 844 808 number`,
	parcels: `parcel parcels package packages shipment shipments delivery deliver delivered courier tracking track undeliverable customs redelivery reschedule postage incomplete dhl ups usps fedex dpd gls
		hermes tnt evri postnl bpost chronopost colissimo mondial relay correos correios posten postnord inpost swisspost paket pakete sendung zustellung lieferung zoll colis livraison douane
		paquete envio entrega aduana encomenda alfandega taxa taxada pacco spedizione consegna pakket bezorging paczka przesyłka zásilka balík посылка доставка почта 快递 包裹 荷物 配送 お届け`,
	govbodies: `irs hmrc gov government ministry federal ssa dmv court courts judge police fine fines toll tolls ezpass fastrak sunpass violation ticket traffic penalty tax taxes stimulus benefit benefits
		unemployment pension subsidy finanzamt elster bundes* bundeszentralamt zoll bussgeld bußgeld krankenkasse gesundheitskarte impots caf ameli antai amende hacienda dgt multa multas receita
		detran cnh ipva inss fgts cpf irpf auxilio serpro intimacao processo judicial tribunal mandado inps belastingdienst cjib digid boete urząd mandat налоговая штраф госуслуги суд 税务 国税 罚款 社保 医保
		etc 税 国税庁 年金 給付`,
	socialnets: `facebook instagram meta linkedin twitter tiktok snapchat whatsapp telegram discord pinterest youtube reddit wechat line copyright infringement violation appeal tagged commented connection
		connections invitation mentioned`,
	receipts: `receipt receipts ordered purchase purchased subtotal total shipped dispatched items qty quantity thank-you paid confirmation confirmed itinerary e-ticket eticket check-in boarding
		reservation reservations bestellnr bestell* auftrag* recu confirmacion comprobante recibo confirmacao ricevuta bevestiging potwierdzenie potvrzení подтвер* квитанц* 注文 ご注文 予約 領収`,
	codes: `code otp one-time passcode activate activation reset signup sign-up registered welcome-to username bestaetigungscode verificacion codigo codice 验证码 認証コー код`,
	autonotices: `automatic automated autoreply away noreply undeliverable bounce bounced failure cron logwatch nightly build failed alert alerts monitoring nagios bugzilla jira github gitlab commit svn cvs
		ci notification notifications abwesen* absence ausencia`,
	meetings: `meeting meetings agenda minutes dial-in invite calendar when where outlook reschedule attend attendees zoom teams appointment room tomorrow monday tuesday wednesday thursday friday
		besprechung termin reunion reuniao riunione`,
	workmail: `fyi attached draft memo comments questions regards thanks thx best sincerely forwarded cc wrote deal deals contract counterparty desk enron gas power pipeline gtc ena houston spreadsheet
		review approve`,
	devlist: `patch patches kernel linux debian ubuntu gcc python perl java php apache mysql compile compiler bug bugs bugfix fix fixed regression makefile config module driver code function variable
		script repository git svn rpm apt openbmc sourceforge bytes debug thread-safe diff spamassassin razor procmail exmh`,
	chitchat: `hey lol haha hi hiya mom mum dad kids weekend birthday dinner lunch party fun love miss sorry hope guys buddy beer game football golf`,
	debate: `think thought believe agree disagree argue argument opinion point wrong right people war world history science evolution`,
	news2: `news newsletter newsletters digest headlines headline breaking stories edition issue weekly daily monthly editor editorial subscribe subscriber subscribers subscribed unsubscribe readmore
		column columnist journalism report reporter nachrichten ausgabe woche actualites lettre semaine noticias boletin semana boletim notizie nieuws nieuwsbrief wiadomości zprávy новости рассылк
		新闻 周报 期 ニュース メルマガ`,
	productNews: `new-features feature features release released update updates introducing announcing launch launched beta roadmap changelog version tips tutorial blog community customers`,
	retailsale: `sale sales save off discount discounts deal deals clearance shop shopping store stores collection arrivals promo promocode black-friday limited-time outlet bestsellers angebot angebote
		rabatt soldes remise oferta ofertas descuento desconto promocao cupom sconto offerta saldi korting aanbieding promocja wyprzedaż sleva slevy скидка скидки акция распродажа 优惠 折扣 促销 セール クーポン
		割引`,
	politics2: `democrat democrats republican republicans gop senate senator congress congressman governor trump biden obama bush clinton harris president presidential campaign election elections vote voter
		voters poll ballot candidate conservative liberal progressive supreme-court impeach maga chip-in pitch contribute contribution grassroots actblue winred petition petitions activists activist
		protest climate rights abortion justice immigrants immigration palestine israel ukraine wahl partei bundestag élection parti elecciones partido eleicoes bolsonaro lula elezioni verkiez*
		выборы партия 选举 法轮功 共产党`,
	religion: `god jesus christ christian christians bible gospel church pastor prayer pray prayers lord holy spirit blessing blessings faith scripture prophecy prophet ministry ministries salvation heaven
		allah islam muslim quran koran rabbi buddha karma gott kirche gebet dieu eglise dios iglesia deus igreja biblia oracao preghiera бог 佛 耶稣`,
	charity: `donate donation donations charity nonprofit non-profit foundation hunger refugees victims fundraiser fundraising volunteer volunteers appeal spende spenden don association fondation donativo
		doacao unicef redcross animals wildlife save-the`,
	horoscope: `horoscope horoscopes astrology astrologer zodiac psychic psychics tarot clairvoyant medium angel angels numerology manifest manifestation soul spell lucky horoskop wahrsager hellsehen
		voyance voyant horoscopo vidente horóscopo oroscopo гороскоп таро 占い 算命`,
	airtravel: `flight flights airfare airline airlines tickets delta united-airlines american-airlines southwest ryanair lufthansa miles airport fly flying flug fluege flugtickets vol vols billet vuelo
		vuelos avion voo voos passagens passagem volo voli vlucht loty lety letenky авиабилеты рейс 机票 航班 航空券`,
	hotels: `hotel hotels resort resorts suites suite inn motel hostel lodging accommo* booking rooms room nights night all-inclusive breakfast beach pool villa bungalow camping campsite ferienw*
		unterkunft hotelgu* zimmer chambre hebergement alojamiento habitacion hospedagem pousada camere albergo verblijf nocleg ubytování отель гостини* номер 酒店 宾馆 旅館 宿`,
	holidays: `vacation vacations getaway getaways holiday holidays cruise cruises caribbean bahamas cancun mexico florida orlando hawaii europe thailand bali turkey egypt greece tour tours trip trips
		travel traveler travelers timeshare timeshares safari island islands ski skiing adventure itinerary reise reisen urlaub kreuzfahrt pauscha* vacances sejour croisiere voyage viaje viajes
		vacaciones crucero viagem viagens ferias cruzeiro pacote viaggio vacanze vacanza crociera vakantie reis wakacje wyciecz* dovolená zájezd тур туры отдых море путешествие 旅游 旅行 度假 ツアー 温泉`,
	visaImmigration: `visa visas greencard immigration immigrate citizenship residency uscis relocation visum visado`,
	sports: `football soccer nfl nba baseball golf tennis hockey basketball fishing hunting cycling bike bikes bicycle fitness gym workout yoga running marathon team fussball futbol futebol calcio`,
	energytrade: `natural-gas megawatt ferc transmission utility utilities pipeline mmbtu capacity caiso ercot nymex crude oil barrels refinery fuel diesel petroleum mazut d2 jp54 lng`,
	shells: `shells cpanel cpanels smtp rdp mailer leads cvv fullz dumps carding cashout logs combo bulletproof vps`,
	scamadvice: `removed remove opt-out optout apologize intrusion unsolicited compliance`,
	footer: `unsubscribe unsubscribed preferences privacy-policy terms copyright advertisement adverti* affiliate abmelden impressum desabonner désinscrire descadastrar disiscriviti uitschrijven wypisz
		odhlásit отписаться 退订 配信停止`,
	urgency: `urgent immediately immediate expires expire expiring today tonight hurry final attention important deadline limited dringend sofort letzte wichtig dernier derniere urgente ultimo ultima
		imediato atencao atenção scadenza laatste pilne срочно 紧急 重要 緊急 至急`,
	price: `price prices usd only save cheap cheapest lowest low-cost affordable discount half-price bargain bargains money-back guarantee guaranteed refundable preis preise guenstig günstig billig prix
		precio precios barato preço preco prezzo prijs goedkoop cena tanio levně цена цены дешев* 价格 特价 价 円`,
	contact: `contact reply call phone tel fax whatsapp skype wechat qq mobile address click here link visit website kontakt contacto contato contatto контакт 联系 电话 微信 お問い合`,
	detective: `detective detectives investigator investigations investigate backgro* spy snoop truth neighbors neighbours anyone spouse cheating ex-wife whereabouts records`,
	breasts: `breast breasts bust cup cups lasik cosmetic surgery surgeon liposuction botox implants cellulite lips eyelashes seins brüste brust busto pechos senos`,
	blindsTanks: `blind blinds septic tank shade shades shutters curtain curtains floor flooring tile tiles paint painting cabinet cabinets pool pools deck patio fence driveway concrete markise rollladen
		jalousie store volets persianas cortina cortinas rolety żaluzje жалюзи`,
	printedMatter: `full-color postcards flyers brochures letterhead stickers calendars embroidery imprint imprinted visitenkarten flyer druck drukwerk impresion grafica panfletos vizitky визитки полигра* 印刷 名片
		画册`,
	exportSoftware: `erp crm scm wms 软件 系统 管理 外贸软件 客户管理 邮件系统 saas cloud-based dashboard integration workflow automation demo free-trial version upgrade edition yazilim programi programy oprogra* programvara`,
	sportsLeague: `league waiver waivers roster draft quarterback fantasy standings playoffs playoff coach picks scores season week`,
	vehicleTracking: `rastreador rastrea* cotacao cotação orcamento orçamento veicular consorcio consórcio ituran`,
	jobsPortuguese: `intercambio intercâmbio time consultor estagio estágio curriculos trainee`,
	koreanAds: `광고 메일 무료 할인 대출 성인 카지노 구매 가격 교육 판매 상담 신청 보험 홍보 이벤트 사업`,
	turkish: `reklam firma fiyat ucuz kampanya indirim egitim seminer yazilim urun siparis fatura kredi banka kazan bonus bahis`,
	vietnamese: `khuyen mai khoa hoc dich vu cong ty san pham gia`,
	alertsNotices: `posted alert critical notice outage maintenance scheduled nominations status estatement autopay closed changed kontoauszug mitteilung`,
	registrations: `welcome registered registration activate member signed confirmed subscribing your-account username`,
	replyMe: `reply respond response previous talk yesterday waiting wait antwort antworten melden responda responder respuesta répondre rispondi`,
	surveysPanel: `panel panelist research nextresearch respondents consumers questionnaire honorarium`,
	electronicsBrands: `polaroid kodak canon sony panasonic philips bose jbl gopro garmin fitbit nintendo lg sharp camcorder binoculars telescope breatha* detector detectors radar walkie-talkie`,
	offshoreFx: `offshore trust-fund bearer bonds bond cds debentures sblc bg mt103 mt760 instrument instruments monetize leased`,
	insuranceSales: `closers carriers appointed ltc presentation prospects clients producer producers`,
	viagraSpelled: `vlagra v1agra viagr viagraa clalis c1alis cia1is vgr cia pharm pharmcy pharmasy meds4 p111 pilis plll remedys antidep* xan valiu hammer meat tool device schlong pole rod stick wang dong
		johnson girlfriend she her satisfaction nights pleasure passion lover loving beloved`,
	dearSir: `dear sir madam sirs attention attn greetings compliments beloved dearest esteemed respected kindly humbly`,
	loansInvestors: `investor investors fund funding expansion company companies entrepreneurs startup startups capital venture-capital interest-rate`,
	virusScare: `infected infection infections infiziert infecte infectado infectados infetto zainfek* nakaze* заражен вирус вирусы 病毒 感染 ウイルス
		virenscan schadso* antivir* malware* webroot trendmicro norton360 lifelock totalav scanguard pcprotect viruses detected threats risk unprotected
		protect protected safeguard intrusion`,
	vpnPrivacy: `vpn nordvpn expressvpn surfshark cyberghost anonymous anonymously browse browsing incognito surf surfing ip trackers tracking adblock
		ad-blocker privacy encrypted hide identity-theft anonym anonyme anonimo анонимн* 翻墙 匿名`,
	tuneUp: `slow slower faster speed boost optimize optimizer registry tune-up tuneup driver drivers cleaner cleanup crash crashes freeze freezes disk
		defrag ccleaner junk memory performance langsam beschle* ralenti lento acceler*`,
	oemTitles: `oem photoshop cs cs2 cs3 cs4 cs5 cs6 acrobat autocad autodesk illustrator indesign dreamweaver coreldraw xp vista professional premium
		suite studio visio quarkxp* macromedia flash mx 2003 2004 2005 2007 2010 server frontpage filemaker inventor solidworks mathcad matlab`,
	licenceKeys: `license licence licenses licences key keys activation perpetual lifetime lizenz lizenzen lizenzs* licencia licencias chave licenza
		licenze licentie klucz лицензи* ключ 激活 正版 授权 ライセン volume reseller genuine`,
	webHosting: `hosting webhosting web-hosting host vps dedicated server servers bandwidth mb gb cgi php mysql pop3 uptime colocation datacenter
		data-center rack racks hebergement hospedagem alojamiento hospeda* hostingu хостинг сервер 服务器 主机 空间 域名 虚拟主机 レンタル`,
	bulkMailer: `bulk mailer harvest harvester extractor extract collector stealth smtp emailer verifier autoresponder autoresponders listserver
		email-marketing bulletproof bullet-proof 群发 群发软件 邮件群发 邮址 搜索 рассылк* базы email-адресов millions e-mails emails addresses`,
	eraseTraces: `evidence eliminator erase hidden traces tracks delete wipe keystroke keystrokes chat-logs parental filter block blocker banned spycam
		internet-history spying secretly detect pornography kids`,
	artificialIntelligence: `ai chatgpt gpt gpt-4 gpt-5 openai copilot gemini claude llm prompt prompts chatbot chatbots agents automation midjourney
		deepseek ki kuenstl* künstl* artific* ia нейросе* ии 人工智能 生成`,
	appStores: `app apps android ios iphone ipad appstore app-store playstore google-play installs apk widget download downloads telecha* descarg*
		scarica scaricare pobierz скачать 下载 ダウンロ browser browsers toolbar chrome firefox explorer internet-explorer netscape extension extensions
		opera plug-in java javascript activex outlook-express eudora`,
	internetProviders: `isp fiber fibre glasfaser fibra vivo claro tim vodafone telekom o2 orange movistar verizon t-mobile comcast xfinity spectrum
		starlink wifi wi-fi mbps broadband tarif vertrag forfait linha plano megas internet`,
	merchantAccounts: `merchant merchants processing processor terminal pos swipe chargeback gateway credit-card credit-cards accept swiped discount-rate
		checks check-by-phone`,
	cities: `vegas orlando disney disneyland cancun cabo punta-cana dominican jamaica bahamas aruba caribbean hawaii maui paris london rome venice
		barcelona madrid mallorca malaga tenerife ibiza lisbon algarve greece crete santorini cyprus turkey antalya tuerkei türkei egypt hurghada dubai
		maldives malediven mauritius seychelles bali phuket thailand vietnam nepal kenya tanzania alaska norway iceland niagara gramado nordeste maceio
		fortaleza florianopolis buenos peru cusco machu patagonia турция турцию египет сочи крым тайланд 三亚 云南 丽江 香港 泰国 桂林 日本 italien spanien
		griechenland aegypten prague budapest vienna istanbul amsterdam`,
	timeShares: `timeshare timeshares marriott wyndham hilton westgate bluegreen ownership exit resale vacation-club club points weeks week
		maintenance-fees resort resorts owners`,
	cruiseLines: `cruise cruises cruising carnival royal-caribbean norwegian ncl msc princess celebrity viking cabin stateroom balcony onboard sail sails
		sailing ship ships ports embark aida tui kreuzfa* croisie* crucero cruceros cruzeiro cruzeiros crociera crociere круиз круизы 邮轮 クルーズ rejs`,
	carHire: `rental rentals car-rental hertz avis sixt alamo europcar pickup drop-off mietwagen leihwagen alquiler aluguel noleggio huurauto rentacar
		rent-a-car`,
	travelPackages: `package packages pacote pacotes paquete paquetes pauscha* all-inclusive diarias hospeda* aereo aéreo reveillon carnaval feriado
		embarque saidas parcelas noches noites naechte nächte nuits notti nachten noclegi noci nocí ночей дней 日游 自由行 跟团 出发 行程 tour tours
		excursion excursiones`,
	hotelStars: `star stars 3-star 4-star 5-star five-star sterne etoiles étoiles estrellas estrelas stelle oceanfront beachfront halbpen* fruehst*
		frühst* breakfast pension wellness wellnes* expedia trivago agoda airbnb tripadvisor priceline orbitz travelocity hotwire lastminute opodo kayak
		booking bookings reserve tarifas desayuno`,
	airMiles: `miles milhas millas mileplus mileage-plus advantage aadvantage skymiles frequent flyer flyers airfare airfares fares fare nonstop
		roundtrip round-trip one-way departure departures depart departing smiles latam gol azul avianca iberia klm easyjet`,
	orderNumbers: `order-number ordernumber order-id orderid bestell* liefera* kundenn* kundennr rechnungsnr customer-number reference-number
		confirmation-number case-number case-id tracking-number numero pedido ordine commande bestelling zamowie* objedna* auftrag*`,
	bugTrackers: `bug bugs bugzilla assignee assigned reporter status resolution resolved wontfix severity priority component milestone whiteboard
		reopened closed duplicate jira ticket tickets issue issues trac launchpad tracker pull merge merged branch commit commits committed revision
		changeset cvs additional comments`,
	buildReports: `cron crontab build builds failed succeeded success passed jenkins hudson travis pipeline tests log logs logwatch daemon disk usage
		raid smartd uptime rsync errors warning warnings nagios zabbix host service critical recovery down output syslog sshd root schedule schedules
		detected parsing file`,
	listSoftware: `mailman listserv majordomo ezmlm yahoogroups yahoogroup list-owner listinfo moderator moderated moderation subscribed subscription
		confirm post posting posts digest bounce bounces bouncing membership members owner approval awaiting request requests command commands groups group`,
	autoReplies: `out-of-office ooo autoreply auto-reply autores* auto-response automatic acknowl* acknowledge received inquiry enquiry shortly
		business-days soon contacting abwesen* abwesend absence absent ausencia ausente assenza assente afwezig automat* returning back team responding
		undeliv* undelivered mailer-daemon postmaster returned recipient recipients permanent fatal rejected unknown transcript dsn retry deferred unzuste*
		550 554 delivery-status delivery failure non-delivery failed address remite* inexist* vacation`,
	calendarInvites: `calendar invitation invited accepted declined tentative organizer organiser ical ics kalender termin einladung calendario updated
		cancelled canceled rescheduled rsvp attend when where conference-room`,
	tripNotices: `itinerary e-ticket eticket record-locator locator departs arrives depart arrive departure arrival seat gate passenger passengers
		boarding boarding-pass check-in checkin reisebe* buchung* reservation reserva prenota* boarding-card travelers hotel`,
	newAccounts: `username userid user-id password login registered registering registration thank-you activation activate activated welcome member-id
		benutze* passwort registr* usuario senha contrasena utente uzytkow* логин пароль регистр*`,
	doNotReply: `do-not-reply donotreply noreply no-reply automated automatically generated unmonitored system-generated replies monitored automat*
		automatycznie автомат* autogenerated responda systemg*`,
	statements: `statement statements estatement e-statement paperless autopay posted available balance due payment-due minimum kontoau* extrato releve
		extracto deposit deposited transfer completed alert alerts enrolled`,
	homeCare: `pest pests termite termites roach roaches ants mosquito mosquitoes rodent mice rats zapper extermi* repellent bugs bedbugs wasps flies
		muecken mücken moustiq* mosquitos zanzare muggen water filter filters filtration purifier purify softener tap faucet hydrogen osmosis alkaline
		bottled wasser filtre eau agua acqua air purifiers`,
	backupPower: `generator generators blackout blackouts outage outages backup-power generac power-station inverter grid off-grid powerbank stromau*
		apagon solar-powered battery`,
	homeWarranty: `home-warranty appliance appliances refrigerator fridge washer dryer dishwasher plumbing electrical covered breakdowns hvac plan
		protect protection repair repairs systems costly waschma*`,
	electricityBills: `electricity electric energy bill bills power saver voltage utility utilities meter tariff tariffs supplier gas strom stromta*
		gastarif stroman* electri* energia luz energie elektri* prad prąd электро* энерг* energie* slash lower`,
	renovation: `contractor contractors estimate estimates remodel remodeling replacement replace installer installers installation home-improvement
		handwer* sanierung renovie* travaux renovat* reforma reformas ristrut* verbouw* remont ремонт 装修 リフォー project projects moving movers mover
		relocate relocating hauling junk umzug umzugs* demenag* mudanza mudanzas mudanca mudança trasloco verhuiz* przepro* garage garages opener doors
		epoxy driveway concrete carport deck decking fence fences sunroom gazebo pergola awning awnings shed patio terrasse carports markisen`,
	fuelSavers: `fuel gas gasoline mpg mileage fuel-saver gas-saver ecu obd2 sprit benzin tankkar* essence carburant gasolina scratch scratches dent
		dents polish wax carwash car-wash autolack`,
	buyerLists: `attendees attendee visitors exhibitors contacts buyers verified counts acquire acquiring interested b2b contact-details decision makers
		sic industry list lists database databases users specialists email-list professionals geography titles`,
	searchPromotion: `audit first-page visibility organic organically mobile-friendly redesign rank ranks ranked ranking keyword keywords on-page
		off-page domain-authority dofollow do-follow guest sponsored niche link-building backlink backlinks proposal page errors ahrefs moz semrush review
		reviews reputation trustpilot negative rating ratings testimonials yelp bewertu* avis resenas reseñas avaliac* recensi* reviewer feedback stars`,
	engineSubmission: `submit submission search-engine search-engines engines engine altavista lycos excite hotbot infoseek webcrawler dmoz directories
		meta tags hits classifieds ffa traffic visitors autosubmit pop-under`,
	videoCreators: `video videos animation animated explainer youtube-channel creator creators influencer influencers collab collabo* ugc whiteboard
		commercial 短视频 抖音 直播 tiktok content viral editing sms bulk-sms text-message texting telemar* autodialer voice-broadcast fax-broadcast fax
		faxes broadcasting broadcast dialer leads postcard billboard radio`,
	appDevelopment: `app-development mobile-app developers developer react flutter laravel magento shopify woocommerce hire offshore bangalore noida
		india portfolio nda hourly web-development software-development development designing e-commerce ecommerce`,
	scholarlyJournals: `issn isbn impact-factor impact scopus doaj indexed indexing peer-reviewed peer reviewer reviewers editorial board manuscript
		manuscripts articles submit volume issue journal journals open-access doi sci ssci ieee acm springer elsevier proceedings researchers scholars
		authors`,
	academicMeetings: `symposium colloquium plenary keynote committee chairs chair paper papers camera-ready acceptance lncs track tracks workshop
		workshops registration venue university professor prof abstracts poster programme invite invited invitation speakers international congress`,
	complianceTraining: `cme ceu credits continuing compliance osha hipaa fda gmp iso audit regulatory validation haccp sop gdpr dsgvo datensc* arbeits*
		nurse nurses payroll-law hr webinar live recorded`,
	managementSeminars: `management leadership supervisor executive executives negotiation presentation communication skills team-building tagesse*
		praxiss* referent referenten teilneh* ponente participantes facilit* instrutor formateur docente 经理 管理 总监 总裁 主管 车间 班组长 谈判 采购 人力资源
		绩效 薪酬 讲师 学员 课时 授课 开课 主办 企业 生产 成本 仓库 财务 销售`,
	languageCourses: `english language languages spanish fluent fluently ingles inglés anglais englisch английс* 英语 英会話 sprachk* idioma idiomas
		accent pronunc* fluency grammar`,
	onlineDegrees: `college degree degrees accredited university universities tuition enroll enrollment enrolment scholar* campus faculdade vestibular
		bolsa bolsas pos-gra* mestrado univers* ead academic graduate diploma`,
	affairs: `hot local nearby neighbo* hookup fwb casual nsa tonight wives housewives bored cheating affair affairs married wife swinger swingers
		sextref* seitens* fickkon* plan-cul cougars infideles infidel hornys lovers kinky`,
	foreignBrides: `bride brides ukrainian russian marriage slavic asian filipina thai foreign agency ladies natasha elena olga svetlana tatyana irina
		julia anna katya marina oksana ekaterina anastasia victoria`,
	datingNotices: `message messages waiting unread viewed profile winked wink flirt friend-request photos private sent nachricht wartet mensaje mensagem
		messaggio bericht wiadomo* сообщен* likes visited username online chat`,
	outdoors: `hunting fishing camping camp tent backpack hiking hike binocul* scope optics archery crossbow golf clubs putter kayak bike cooler outdoor
		outdoors rod lure knife trail`,
	collectibles: `collect* stamp stamps memorab* autogra* antique antiques vintage commemo* flag flags patriotic limited-edition mint minted figurine`,
	foodDrink: `snack snacks coffee tea wine wines bottle bottles whisky whiskey bourbon steaks seafood lobster honey olive cheese cookies candy nuts
		jerky popcorn meal meals hellofresh delicious taste tasty flavor recipe weine kaffee vins vinos vinhos cafe café caffè 茶 酒 美食`,
	beautyCare: `makeup make-up cosmetics lipstick mascara serum skincare cream creams lotion moistur* shampoo curling straightener razor razors shave
		shaving trimmer epilator toothbrush kosmetik creme haartro* rasierer maquill* cosmeti* perfumes trucco profumi fragrance beauty`,
	furnishings: `lamp lamps rug rugs decor towel towels organizer shelf shelves hanger sofa couch table tables möbel moebel meubles muebles moveis
		móveis mobili meubels meble nabytek nábytek мебель 家具 lighting chair chairs`,
	industrialMachines: `machine machines machinery lathe milling stamping extruder extrusion moulding blow welding laser cutting engraving packing
		filling sealing capping labeling crusher mixer conveyor crane excavator forklift compressor dryer grinder production-line equipment maschine
		maschinen anlage anlagen станок станки оборуд* 设备 机器 机床 生产线`,
	rawMaterials: `steel stainless aluminium aluminum copper brass zinc alloy sheet coil wire mesh pipe pipes tube tubes flange bolt bolts screw screws
		fastener fasteners bearing bearings gear gears casting castings forging die rubber silicone pvc resin nylon glass ceramic granite marble plywood
		bamboo carbon металл металл* труба трубы 钢 铝 不锈钢 轴承 chemical chemicals powder acid oxide sodium pigment dye additive fertilizer urea calcium
		cas purity intermediate interme* sugar icumsa rice soybean wheat cement frozen garlic ginger peanuts cocoa spices`,
	electronicParts: `pcb pcba assembly smt components component capacitor resistor connector connectors cable cables harness lcd led display module
		lithium sensor sensors transformer motor motors adapter power-supply semicon* chips antenna rfid barcode cctv 电子 元件 芯片`,
	chinaFactories: `purchasing factory manufac* specialize specialized specializing professional exporter export shenzhen guangdong zhejiang ningbo
		qingdao shanghai dongguan yiwu hangzhou jiangsu fujian xiamen wenzhou hebei shandong guangzhou foshan taiwan tianjin ltd moq samples sample
		catalogue catalog competitive oem odm price-list glad cooperation cooperate`,
	promoItems: `promotional lanyard lanyards keychain keychains pins badges balloons giveaways mugs pens logo printed custom customized customised
		werbear* werbemi* tote merchandise caps usb-sticks`,
	mediaNames: `cnet zdnet lockergnome infoworld wired slashdot nytimes times post wsj reuters bbc cnn guardian forbes economist bloomberg techcrunch
		spiegel faz lemonde elpais folha globo corriere repubblica gazeta register ziff techrepublic fool motley salon newsletter blog rss feed feeds weblog
		weblogs`,
	festiveGifts: `valentine valentines mothers fathers anniversary birthday wedding chocolates teddy balloon e-card ecard greeting muttert* vatertag
		valenti* saint-valentin navidad navide* maes mães mamma moederd* 中秋 春节 年会 月饼 大闸蟹 礼品卡 端午 粽子 母の日 父の日 お中元 お歳暮 рождест*
		марта`,
	japaneseAccounts: `会員 更新 自動退会 お支払い ご利用 制限 サービス セキュリ お客様 アマゾン プライム 情報 不正 お知らせ アカウン 支払方法 解除 停止
		異常 認証 請求`,
};
