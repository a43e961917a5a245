/**
 * Organizational domains of well-known organizations that write to people: shops, banks, carriers, papers, schools,
 * authorities. Written from general knowledge. It is the reputation of a name and nothing more: worth something only
 * where authentication vouches for the domain, and a hijacked account of any of them still sends phishing. Free mail,
 * free hosts and services where anyone can send are left out on purpose.
 */
const table = `
amazon.com amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.ca amazon.com.au amazon.co.jp amazon.in amazon.com.br amazon.com.mx
amazon.nl amazon.se amazon.pl
walmart.com target.com costco.com samsclub.com bjs.com kroger.com safeway.com albertsons.com publix.com heb.com wegmans.com meijer.com
aldi.us traderjoes.com wholefoodsmarket.com
sprouts.com gianteagle.com giantfood.com stopandshop.com foodlion.com harristeeter.com ralphs.com vons.com fredmeyer.com kingsoopers.com
frysfood.com qfc.com smithsfoodanddrug.com
hannaford.com shoprite.com weismarkets.com hy-vee.com winndixie.com instacart.com freshdirect.com peapod.com boxed.com thrivemarket.com
imperfectfoods.com misfitsmarket.com
bestbuy.com newegg.com bhphotovideo.com microcenter.com adorama.com frys.com crutchfield.com monoprice.com staples.com officedepot.com
quill.com gamestop.com
homedepot.com lowes.com menards.com acehardware.com truevalue.com harborfreight.com tractorsupply.com northerntool.com flooranddecor.com
sherwin-williams.com behr.com
macys.com bloomingdales.com nordstrom.com nordstromrack.com kohls.com jcpenney.com dillards.com belk.com saksfifthavenue.com
saksoff5th.com neimanmarcus.com bergdorfgoodman.com
lordandtaylor.com boscovs.com vonmaur.com tjmaxx.com marshalls.com homegoods.com sierra.com rossstores.com burlington.com biglots.com
dollargeneral.com familydollar.com dollartree.com fivebelow.com ollies.us
gap.com oldnavy.com bananarepublic.com athleta.com jcrew.com madewell.com abercrombie.com hollisterco.com ae.com aerie.com express.com
anntaylor.com loft.com talbots.com chicos.com
whbm.com soma.com lanebryant.com torrid.com ashleystewart.com forever21.com charlotterusse.com wetseal.com hottopic.com boxlunch.com
pacsun.com zumiez.com tillys.com urbanoutfitters.com
anthropologie.com freepeople.com nuuly.com buckle.com aeropostale.com rue21.com maurices.com carters.com oshkosh.com childrensplace.com
gymboree.com justice.com hannaandersson.com
primary.com janieandjack.com landsend.com llbean.com eddiebauer.com duluthtrading.com orvis.com backcountry.com rei.com moosejaw.com
steepandcheap.com cabelas.com basspro.com
dickssportinggoods.com academy.com golfgalaxy.com fieldandstreamshop.com hibbett.com footlocker.com champssports.com finishline.com
jdsports.com dsw.com famousfootwear.com shoecarnival.com
zappos.com 6pm.com nike.com adidas.com underarmour.com puma.com reebok.com newbalance.com asics.com brooksrunning.com hoka.com saucony.com
skechers.com converse.com vans.com timberland.com
columbia.com thenorthface.com patagonia.com marmot.com arcteryx.com prana.com lululemon.com fabletics.com alo.com aloyoga.com vuori.com
vuoriclothing.com gymshark.com outdoorvoices.com
levi.com wrangler.com lee.com calvinklein.us tommy.com ralphlauren.com polo.com michaelkors.com coach.com katespade.com toryburch.com
vineyardvines.com brooksbrothers.com josbank.com
menswearhouse.com bonobos.com indochino.com untuckit.com mizzenandmain.com everlane.com allbirds.com rothys.com birdies.com casper.com
purple.com saatva.com tuftandneedle.com nectarsleep.com
tempurpedic.com sleepnumber.com mattressfirm.com leesa.com helixsleep.com avocadogreenmattress.com brooklinen.com parachutehome.com
bollandbranch.com buffy.co
wayfair.com allmodern.com birchlane.com jossandmain.com perigold.com overstock.com bedbathandbeyond.com buybuybaby.com crateandbarrel.com
cb2.com westelm.com potterybarn.com
potterybarnkids.com pbteen.com williams-sonoma.com rejuvenation.com markandgraham.com restorationhardware.com rh.com arhaus.com
ethanallen.com ashleyfurniture.com raymourflanigan.com
roomstogo.com livingspaces.com bobsdiscount.com lazboy.com la-z-boy.com havertys.com article.com burrow.com ikea.com ikea.us
containerstore.com worldmarket.com pier1.com
kirklands.com athome.com michaels.com joann.com hobbylobby.com partycity.com orientaltrading.com yankeecandle.com bathandbodyworks.com
victoriassecret.com pink.com
ulta.com sephora.com sallybeauty.com maccosmetics.com clinique.com esteelauder.com bobbibrowncosmetics.com lancome-usa.com kiehls.com
benefitcosmetics.com glossier.com colourpop.com
kyliecosmetics.com fentybeauty.com tartecosmetics.com urbandecay.com narscosmetics.com toofaced.com elfcosmetics.com maybelline.com
loreal.com loreal-paris.com neutrogena.com cerave.com olay.com dove.com
aveda.com origins.com philosophy.com murad.com dermstore.com bluemercury.com birchbox.com ipsy.com boxycharm.com fabfitfun.com
dollarshaveclub.com harrys.com gillette.com billie.com mybillie.com
petco.com petsmart.com chewy.com barkbox.com bark.co petmeds.com 1800petmeds.com thefarmersdog.com wisdompanel.com embarkvet.com
1800flowers.com ftd.com proflowers.com teleflora.com bouqs.com thebouqs.com harryanddavid.com wolfermans.com cheryls.com shariberries.com
ediblearrangements.com edible.com
hickoryfarms.com omahasteaks.com sees.com godiva.com ghirardelli.com lindtusa.com hersheys.com mms.com popcornfactory.com figis.com
swisscolony.com
shutterfly.com snapfish.com vistaprint.com moo.com minted.com zazzle.com cafepress.com redbubble.com teepublic.com spreadshirt.com
customink.com mixbook.com tinyprints.com
ebay.co.uk ebay.de ebay.fr ebay.it ebay.es ebay.com.au ebay.ca poshmark.com mercari.com depop.com thredup.com therealreal.com stockx.com
goat.com grailed.com offerup.com
wish.com temu.com shein.com aliexpress.com alibaba.com banggood.com gearbest.com dhgate.com
qvc.com hsn.com gilt.com ruelala.com zulily.com hautelook.com groupon.com livingsocial.com woot.com slickdeals.net retailmenot.com
rakuten.com ebates.com ibotta.com honey.com swagbucks.com
barnesandnoble.com bn.com booksamillion.com powells.com bookshop.org thriftbooks.com abebooks.com alibris.com betterworldbooks.com
audible.com kobo.com bookbub.com goodreads.com
guitarcenter.com sweetwater.com musiciansfriend.com reverb.com zzounds.com autozone.com advanceautoparts.com oreillyauto.com
napaonline.com pepboys.com rockauto.com tirerack.com discounttire.com
carmax.com carvana.com vroom.com autotrader.com cars.com cargurus.com edmunds.com kbb.com truecar.com
ford.com chevrolet.com gm.com gmc.com cadillac.com buick.com toyota.com lexus.com honda.com acura.com nissanusa.com infinitiusa.com
hyundaiusa.com kia.com kiausa.com subaru.com mazdausa.com
vw.com audiusa.com audi.com bmwusa.com bmw.com mbusa.com mercedes-benz.com porsche.com volvocars.com jaguarusa.com landrover.com tesla.com
rivian.com lucidmotors.com jeep.com dodge.com ramtrucks.com
fiat.com alfaromeo.com mini.com miniusa.com mitsubishicars.com onstar.com siriusxm.com aaa.com harley-davidson.com polaris.com
mcdonalds.com burgerking.com wendys.com tacobell.com kfc.com pizzahut.com dominos.com papajohns.com littlecaesars.com papamurphys.com
subway.com jimmyjohns.com jerseymikes.com firehousesubs.com
quiznos.com arbys.com sonicdrivein.com chick-fil-a.com popeyes.com churchs.com zaxbys.com raisingcanes.com wingstop.com
buffalowildwings.com hooters.com chipotle.com qdoba.com moes.com
deltaco.com jackinthebox.com carlsjr.com hardees.com whitecastle.com in-n-out.com fiveguys.com shakeshack.com smashburger.com culvers.com
dairyqueen.com baskinrobbins.com coldstonecreamery.com
benjerry.com starbucks.com dunkindonuts.com dunkin.com timhortons.com peets.com cariboucoffee.com dutchbros.com krispykreme.com
panerabread.com einsteinbros.com brueggers.com auntieannes.com cinnabon.com
pandaexpress.com pfchangs.com noodles.com sweetgreen.com cava.com olivegarden.com redlobster.com longhornsteakhouse.com outback.com
texasroadhouse.com applebees.com chilis.com tgifridays.com
rubytuesday.com redrobin.com ihop.com dennys.com crackerbarrel.com bobevans.com wafflehouse.com goldencorral.com thecheesecakefactory.com
bjsrestaurants.com carrabbas.com bonefishgrill.com
maggianos.com cpk.com ruthschris.com benihana.com daveandbusters.com chuckecheese.com topgolf.com opentable.com resy.com exploretock.com
yelp.com
doordash.com grubhub.com ubereats.com postmates.com seamless.com caviar.com gopuff.com hellofresh.com hellofresh.de hellofresh.co.uk
blueapron.com homechef.com everyplate.com sunbasket.com greenchef.com factor75.com freshly.com dailyharvest.com splendidspoon.com
nutrisystem.com weightwatchers.com ww.com jennycraig.com noom.com
uber.com lyft.com bird.co li.me zipcar.com turo.com getaround.com hertz.com avis.com budget.com enterprise.com nationalcar.com alamo.com
thrifty.com dollar.com sixt.com sixt.de europcar.com uhaul.com pensketruckrental.com ryder.com
delta.com united.com aa.com southwest.com jetblue.com alaskaair.com spirit.com flyfrontier.com hawaiianairlines.com allegiantair.com
suncountry.com aircanada.com aircanada.ca westjet.com flyporter.com
britishairways.com virginatlantic.com easyjet.com ryanair.com jet2.com wizzair.com lufthansa.com eurowings.com swiss.com austrian.com
brusselsairlines.com airfrance.com airfrance.fr klm.com klm.nl transavia.com
iberia.com vueling.com volotea.com aireuropa.com tap.pt flytap.com alitalia.com ita-airways.com finnair.com flysas.com sas.se
norwegian.com norwegian.no icelandair.com aerlingus.com lot.com csa.cz
turkishairlines.com thy.com flypgs.com aegeanair.com elal.com emirates.com etihad.com qatarairways.com saudia.com flydubai.com
airarabia.com aeroflot.ru s7.ru utair.ru pobeda.aero
singaporeair.com cathaypacific.com airchina.com csair.com ceair.com hnair.com ana.co.jp jal.com jal.co.jp peach-aviation.com skymark.co.jp
koreanair.com flyasiana.com jejuair.net jinair.com twayair.com airbusan.com airseoul.com
thaiairways.com airasia.com malaysiaairlines.com garuda-indonesia.com vietnamairlines.com vietjetair.com philippineairlines.com
cebupacificair.com evaair.com china-airlines.com starlux-airlines.com
goindigo.in airindia.in airindia.com spicejet.com akasaair.com vistara.com airvistara.com qantas.com qantas.com.au jetstar.com
virginaustralia.com airnewzealand.co.nz flysaa.com ethiopianairlines.com kenya-airways.com egyptair.com royalairmaroc.com
latam.com latamairlines.com avianca.com copaair.com aeromexico.com volaris.com vivaaerobus.com voegol.com.br voeazul.com.br azul.com.br
gol.com.br aerolineas.com.ar flybondi.com jetsmart.com skyairline.com
marriott.com hilton.com hyatt.com ihg.com wyndhamhotels.com wyndham.com choicehotels.com bestwestern.com accor.com radissonhotels.com
fourseasons.com ritzcarlton.com omnihotels.com loewshotels.com
kimptonhotels.com mgmresorts.com caesars.com wynnlasvegas.com venetian.com laquinta.com motel6.com redroof.com extendedstayamerica.com
drury.com greatwolf.com disneyland.com disneyworld.com
booking.com expedia.com hotels.com priceline.com kayak.com orbitz.com travelocity.com hotwire.com trivago.com agoda.com trip.com ctrip.com
skyscanner.net skyscanner.com momondo.com airbnb.com vrbo.com homeaway.com hostelworld.com
tripadvisor.com viator.com getyourguide.com klook.com kkday.com cheapoair.com onetravel.com travelzoo.com secretescapes.com lastminute.com
opodo.com edreams.com lonelyplanet.com vacationstogo.com
carnival.com royalcaribbean.com ncl.com celebritycruises.com princess.com hollandamerica.com disneycruise.com msccruises.com
vikingcruises.com cunard.com costacruises.com
amtrak.com greyhound.com megabus.com flixbus.com flixbus.de trainline.com thetrainline.com eurostar.com sncf.com sncf-connect.com
ouigo.com bahn.de deutschebahn.com oebb.at sbb.ch ns.nl nmbs.be belgiantrain.be renfe.com renfe.es trenitalia.it trenitalia.com
italotreno.it cp.pt pkp.pl intercity.pl cd.cz regiojet.cz leoexpress.com rzd.ru uz.gov.ua sj.se vy.no dsb.dk vr.fi korail.com
letskorail.com srail.or.kr jr-central.co.jp jreast.co.jp smart-ex.jp eki-net.com irctc.co.in 12306.cn thsrc.com.tw viarail.ca
ticketmaster.com ticketmaster.co.uk ticketmaster.de livenation.com stubhub.com seatgeek.com vividseats.com axs.com tickets.com
fandango.com atomtickets.com amctheatres.com regmovies.com cinemark.com eventim.de eventim.com fnacspectacles.com ticketone.it
ticketek.com.au ticketswap.com dice.fm seetickets.com interpark.com
chase.com jpmorganchase.com jpmorgan.com bankofamerica.com wellsfargo.com citi.com citibank.com usbank.com pnc.com truist.com
capitalone.com tdbank.com td.com bmo.com bmoharris.com regions.com keybank.com
key.com huntington.com 53.com citizensbank.com mtb.com fifththird.com santanderbank.com ally.com discover.com americanexpress.com aexp.com
synchrony.com synchronybank.com barclaycardus.com comenity.net usaa.com navyfederal.org
penfed.org alliantcreditunion.org becu.org schoolsfirstfcu.org goldenone.com golden1.com firsttechfed.com suncoastcreditunion.com
vystarcu.org secu.org ncsecu.org patelco.org dcu.org bethpagefcu.com
schwab.com fidelity.com vanguard.com etrade.com tdameritrade.com morganstanley.com merrilledge.com ml.com edwardjones.com raymondjames.com
troweprice.com robinhood.com webull.com sofi.com betterment.com wealthfront.com acorns.com stash.com
interactivebrokers.com tiaa.org principal.com empower.com empower-retirement.com nationwide.com prudential.com metlife.com newyorklife.com
northwesternmutual.com massmutual.com lincolnfinancial.com transamerica.com jackson.com
goldmansachs.com marcus.com blackrock.com ubs.com credit-suisse.com deutsche-bank.com db.com hsbc.com hsbc.co.uk barclays.com
barclays.co.uk lloydsbank.com lloydsbank.co.uk halifax.co.uk natwest.com rbs.co.uk santander.co.uk nationwide.co.uk tsb.co.uk
monzo.com starlingbank.com revolut.com wise.com transferwise.com n26.com klarna.com klarna.se afterpay.com affirm.com zellepay.com
coinbase.com kraken.com gemini.com binance.com bitstamp.net crypto.com blockchain.com ledger.com trezor.io
experian.com equifax.com transunion.com creditkarma.com nerdwallet.com lendingtree.com bankrate.com lendingclub.com prosper.com
upstart.com rocketmortgage.com quickenloans.com loandepot.com guildmortgage.com
mint.com ynab.com quicken.com turbotax.com hrblock.com taxact.com jacksonhewitt.com freetaxusa.com fico.com myfico.com lifelock.com
westernunion.com moneygram.com remitly.com xoom.com worldremit.com ria.com paysafe.com skrill.com neteller.com payoneer.com
statefarm.com geico.com progressive.com allstate.com libertymutual.com farmers.com travelers.com amfam.com erieinsurance.com
thehartford.com mutualofomaha.com aflac.com unum.com guardianlife.com lemonade.com rootinsurance.com esurance.com elephant.com
assurant.com asurion.com
anthem.com uhc.com unitedhealthcare.com unitedhealthgroup.com optum.com cigna.com aetna.com humana.com kaiserpermanente.org kp.org
bcbs.com bcbsm.com bcbstx.com blueshieldca.com floridablue.com highmark.com carefirst.com oscar.com hioscar.com molinahealthcare.com
centene.com wellcare.com healthnet.com deltadental.com vsp.com eyemed.com
cvs.com cvshealth.com walgreens.com riteaid.com express-scripts.com caremark.com goodrx.com capsule.com pillpack.com optumrx.com
labcorp.com questdiagnostics.com 23andme.com ancestry.com
mayoclinic.org clevelandclinic.org hopkinsmedicine.org massgeneralbrigham.org partners.org mountsinai.org nyp.org nyulangone.org
cedars-sinai.org uclahealth.org ucsfhealth.org stanfordhealthcare.org sutterhealth.org dignityhealth.org providence.org ascension.org
commonspirit.org hcahealthcare.com tenethealth.com upmc.com geisinger.org pennmedicine.org
mychart.com epic.com onemedical.com zocdoc.com teladoc.com mdlive.com amwell.com doctorondemand.com hims.com forhims.com hers.com ro.co
roman.com talkspace.com betterhelp.com headspace.com calm.com webmd.com healthline.com everydayhealth.com medscape.com drugs.com
lenscrafters.com warbyparker.com 1800contacts.com visionworks.com pearlevision.com zennioptical.com eyebuydirect.com glassesusa.com
att.com verizon.com verizonwireless.com t-mobile.com sprint.com uscellular.com cricketwireless.com metrobyt-mobile.com boostmobile.com
mintmobile.com visible.com googlefi.com consumercellular.com tracfone.com straighttalk.com xfinity.com spectrum.com cox.com optimum.com
altice.com centurylink.com lumen.com windstream.com mediacomcable.com directv.com dish.com starlink.com viasat.com hughesnet.com
ringcentral.com vonage.com ooma.com
pge.com sce.com sdge.com socalgas.com ladwp.com smud.org duke-energy.com dominionenergy.com southerncompany.com georgiapower.com
alabamapower.com fpl.com tampaelectric.com entergy.com aep.com firstenergycorp.com exeloncorp.com comed.com peco.com bge.com pepco.com
coned.com nationalgridus.com nationalgrid.com eversource.com pseg.com xcelenergy.com dteenergy.com consumersenergy.com ameren.com
evergy.com oncor.com centerpointenergy.com txu.com reliant.com pacificpower.net rockymountainpower.net portlandgeneral.com pse.com
avistautilities.com idahopower.com aps.com srpnet.com nvenergy.com amwater.com
usps.com ups.com fedex.com dhl.com dhl.de ontrac.com lasership.com purolator.com canadapost.ca canadapost-postescanada.ca royalmail.com
parcelforce.com evri.com myhermes.co.uk hermesworld.com dpd.com dpd.co.uk dpd.de gls-group.eu gls-group.com tnt.com yodel.co.uk inpost.pl
inpost.co.uk laposte.fr colissimo.fr chronopost.fr mondialrelay.fr mondialrelay.com deutschepost.de post.at post.ch postnl.nl bpost.be
correos.es seur.com mrw.es nacex.es ctt.pt brt.it sda.it postnord.com postnord.se postnord.dk bring.no posten.no posti.fi matkahuolto.fi
anpost.com anpost.ie poczta-polska.pl packeta.com zasilkovna.cz ceskaposta.cz ppl.cz posta.sk posta.hu posta.hr posta.si cdek.ru
novaposhta.ua novapost.com ukrposhta.ua ptt.gov.tr yurticikargo.com auspost.com.au startrack.com.au aramex.com nzpost.co.nz japanpost.jp
kuronekoyamato.co.jp yamato-hd.co.jp sagawa-exp.co.jp epost.go.kr cjlogistics.com hanjin.co.kr lotteglogis.com sf-express.com ems.com.cn
cainiao.com yto.net.cn zto.com post.gov.tw hongkongpost.hk singpost.com ninjavan.co pos.com.my thailandpost.co.th indiapost.gov.in
delhivery.com bluedart.com correios.com.br loggi.com jadlog.com.br estafeta.com correosdemexico.gob.mx oca.com.ar andreani.com
correoargentino.com.ar chilexpress.cl starken.cl servientrega.com
xbox.com skype.com meta.com snapchat.com tiktok.com twitch.tv signal.org mastodon.social threads.net bsky.app
netflix.com hulu.com disneyplus.com disney.com max.com hbomax.com hbo.com peacocktv.com paramountplus.com cbs.com nbc.com abc.com fox.com
espn.com starz.com showtime.com crunchyroll.com funimation.com plex.tv roku.com fubo.tv sling.com philo.com britbox.com acorn.tv mubi.com
criterionchannel.com curiositystream.com spotify.com pandora.com tidal.com deezer.com bandcamp.com qobuz.com last.fm shazam.com iheart.com
steampowered.com valvesoftware.com epicgames.com ea.com blizzard.com battle.net activision.com ubisoft.com rockstargames.com
take2games.com playstation.com sony.com nintendo.com nintendo.net sega.com capcom.com bandainamcoent.com square-enix.com konami.com
riotgames.com leagueoflegends.com roblox.com minecraft.net mojang.com gog.com humblebundle.com itch.io bethesda.net wargaming.net
worldoftanks.eu wargaming.com gaijin.net warthunder.com supercell.com king.com zynga.com chess.com lichess.org pokemon.com wizards.com
hasbro.com lego.com nexon.com ncsoft.com netmarble.com krafton.com pubg.com mihoyo.com hoyoverse.com playrix.com garena.com
autodesk.com evernote.com grammarly.com lucid.co clickup.com todoist.com wrike.com smartsheet.com basecamp.com 37signals.com zapier.com
ifttt.com 1password.com lastpass.com dashlane.com bitwarden.com nordvpn.com nordaccount.com expressvpn.com surfshark.com mullvad.net
norton.com nortonlifelock.com mcafee.com avast.com avg.com kaspersky.com bitdefender.com eset.com malwarebytes.com trendmicro.com
sophos.com f-secure.com okta.com duo.com auth0.com onelogin.com pingidentity.com yubico.com backblaze.com carbonite.com crashplan.com
acronis.com veeam.com sync.com
aws.com digitalocean.com linode.com vultr.com hetzner.com hetzner.de ovh.com ovhcloud.com scaleway.com cloudflare.com fastly.com
akamai.com heroku.com netlify.com vercel.com render.com fly.io railway.app godaddy.com namecheap.com porkbun.com gandi.net hover.com
name.com dynadot.com networksolutions.com register.com bluehost.com hostgator.com dreamhost.com siteground.com a2hosting.com
inmotionhosting.com ionos.com ionos.de ionos.co.uk strato.de one.com hostinger.com infomaniak.com hostpoint.ch hosteurope.de all-inkl.com
united-domains.de inwx.de contabo.com netcup.de 123-reg.co.uk fasthosts.co.uk krystal.uk loopia.se simply.com transip.nl combell.com
register.it arsys.es nazwa.pl home.pl forpsi.com wedos.com active24.cz websupport.sk reg.ru timeweb.ru beget.com nic.ru ukraine.com.ua
hostinger.com.br registro.br sakura.ad.jp xserver.ne.jp onamae.com muumuu-domain.com gabia.com cafe24.com whois.co.kr
docker.com npmjs.com pypi.org python.org mozilla.org mozilla.com apache.org kernel.org debian.org ubuntu.com canonical.com redhat.com
fedoraproject.org suse.com opensuse.org freebsd.org openbsd.org netbsd.org gnu.org fsf.org eff.org w3.org ietf.org isoc.org icann.org
ieee.org acm.org linuxfoundation.org lwn.net gnome.org kde.org libreoffice.org wikimedia.org wikipedia.org archive.org letsencrypt.org
rust-lang.org golang.org nodejs.org openjsf.org postgresql.org mysql.com mariadb.org mongodb.com redis.com redis.io elastic.co
influxdata.com cockroachlabs.com snowflake.com databricks.com confluent.io hashicorp.com terraform.io ansible.com puppet.com chef.io
jetbrains.com sonarsource.com snyk.io circleci.com travis-ci.com travis-ci.org jenkins.io sentry.io datadoghq.com newrelic.com splunk.com
pagerduty.com opsgenie.com statuspage.io grafana.com postman.com twilio.com plaid.com algolia.com contentful.com sanity.io supabase.com
supabase.io firebase.com unity.com unity3d.com unrealengine.com stackoverflow.com stackexchange.com hackerone.com bugcrowd.com
huggingface.co openai.com anthropic.com perplexity.ai midjourney.com replit.com codepen.io codecademy.com freecodecamp.org leetcode.com
hackerrank.com ycombinator.com indiehackers.com dev.to hashnode.com
ibm.com oracle.com sap.com cisco.com vmware.com broadcom.com dell.com dell.co.uk hp.com hpe.com lenovo.com asus.com acer.com msi.com
samsung.com lg.com lge.com panasonic.com canon.com canon-europe.com nikon.com nikonusa.com fujifilm.com epson.com brother.com xerox.com
ricoh.com logitech.com razer.com corsair.com intel.com amd.com nvidia.com qualcomm.com arm.com ti.com analog.com st.com nxp.com
infineon.com raspberrypi.com arduino.cc adafruit.com sparkfun.com digikey.com mouser.com mouser.de farnell.com element14.com rs-online.com
arrow.com garmin.com fitbit.com gopro.com dji.com bose.com sonos.com beatsbydre.com jbl.com sennheiser.com ring.com arlo.com wyze.com
nest.com ecobee.com simplisafe.com adt.com vivint.com eufy.com anker.com ankerinnovations.com belkin.com netgear.com tp-link.com ui.com
linksys.com dyson.com dyson.co.uk irobot.com sharkninja.com whirlpool.com geappliances.com boschtools.com bosch.com bosch-home.com
siemens.com philips.com miele.com miele.de electrolux.com xiaomi.com mi.com huawei.com honor.com oppo.com oneplus.com vivo.com realme.com
sony.co.jp sharp.co.jp toshiba.co.jp hitachi.com nec.com fujitsu.com
nytimes.com washingtonpost.com wsj.com dowjones.com barrons.com marketwatch.com bloomberg.com bloomberg.net reuters.com thomsonreuters.com
ap.org usatoday.com latimes.com chicagotribune.com bostonglobe.com sfchronicle.com seattletimes.com denverpost.com dallasnews.com
houstonchronicle.com chron.com miamiherald.com tampabay.com startribune.com inquirer.com nypost.com nydailynews.com newsday.com ajc.com
freep.com cleveland.com oregonlive.com nj.com al.com azcentral.com mercurynews.com sacbee.com kansascity.com charlotteobserver.com
baltimoresun.com post-gazette.com stltoday.com jsonline.com
cnn.com foxnews.com nbcnews.com abcnews.com cbsnews.com msnbc.com npr.org pbs.org cnbc.com politico.com politico.eu thehill.com axios.com
vox.com theatlantic.com newyorker.com condenast.com vanityfair.com vogue.com wired.com gq.com architecturaldigest.com bonappetit.com
epicurious.com time.com fortune.com forbes.com businessinsider.com insider.com fastcompany.com inc.com entrepreneur.com hbr.org
economist.com ft.com theinformation.com semafor.com theguardian.com bbc.co.uk bbc.com telegraph.co.uk independent.co.uk thetimes.co.uk
news.co.uk dailymail.co.uk mirror.co.uk express.co.uk thesun.co.uk standard.co.uk spectator.co.uk newstatesman.com private-eye.co.uk
nature.com science.org aaas.org cell.com thelancet.com bmj.com nejm.org jamanetwork.com plos.org elsevier.com springer.com
springernature.com wiley.com tandfonline.com taylorandfrancis.com sagepub.com oup.com cambridge.org oxfordjournals.org mdpi.com
frontiersin.org hindawi.com arxiv.org jstor.org
techcrunch.com theverge.com arstechnica.com engadget.com gizmodo.com zdnet.com cnet.com pcmag.com tomshardware.com tomsguide.com
macworld.com pcworld.com computerworld.com infoworld.com theregister.com slashdot.org thehustle.co morningbrew.com theskimm.com quartz.com
qz.com buzzfeed.com huffpost.com vice.com slate.com salon.com thedailybeast.com motherjones.com nationalreview.com reason.com
thenation.com theintercept.com propublica.org consumerreports.org nationalgeographic.com natgeo.com smithsonianmag.com
scientificamerican.com popsci.com newscientist.com rollingstone.com billboard.com variety.com hollywoodreporter.com deadline.com
pitchfork.com people.com ew.com usmagazine.com readersdigest.com rd.com marthastewart.com bhg.com allrecipes.com foodnetwork.com
foodandwine.com seriouseats.com tasteofhome.com hgtv.com thespruce.com apartmenttherapy.com thekitchn.com realsimple.com
goodhousekeeping.com hearst.com cosmopolitan.com elle.com menshealth.com womenshealthmag.com runnersworld.com bicycling.com
outsideonline.com backpacker.com skimag.com golfdigest.com si.com sportsillustrated.com bleacherreport.com theathletic.com nfl.com nba.com
mlb.com nhl.com mlssoccer.com ufc.com wwe.com nascar.com pgatour.com usta.com fifa.com uefa.com premierleague.com formula1.com
olympics.com strava.com peloton.com onepeloton.com zwift.com
zillow.com realtor.com redfin.com trulia.com apartments.com rent.com compass.com coldwellbanker.com remax.com kw.com century21.com
opendoor.com rightmove.co.uk zoopla.co.uk immobilienscout24.de immowelt.de seloger.com idealista.com funda.nl
indeed.com glassdoor.com monster.com ziprecruiter.com careerbuilder.com dice.com simplyhired.com toptal.com snagajob.com hired.com
wellfound.com angel.co adp.com paychex.com paycom.com gusto.com workday.com bamboohr.com ultipro.com ukg.com paylocity.com rippling.com
justworks.com trinet.com deel.com remote.com xing.com stepstone.de infojobs.net jobteaser.com welcometothejungle.com apec.fr
pole-emploi.fr francetravail.fr hh.ru superjob.ru saramin.co.kr jobkorea.co.kr wanted.co.kr 104.com.tw naukri.com seek.com.au
computrabajo.com catho.com.br vagas.com.br gupy.io
match.com eharmony.com okcupid.com gotinder.com tinder.com bumble.com hinge.co pof.com elitesingles.com parship.de
myheritage.com familysearch.org legacy.com findagrave.com classmates.com duolingo.com babbel.com rosettastone.com coursera.org edx.org
udemy.com udacity.com skillshare.com masterclass.com khanacademy.org brilliant.org lynda.com pluralsight.com datacamp.com futurelearn.com
openuniversity.edu chegg.com quizlet.com coursehero.com collegeboard.org act.org ets.org commonapp.org niche.com scholastic.com
pearson.com mheducation.com cengage.com instructure.com turnitin.com studentaid.gov
harvard.edu mit.edu stanford.edu yale.edu princeton.edu columbia.edu upenn.edu cornell.edu brown.edu dartmouth.edu uchicago.edu
northwestern.edu duke.edu jhu.edu caltech.edu rice.edu vanderbilt.edu nd.edu emory.edu georgetown.edu cmu.edu wustl.edu berkeley.edu
ucla.edu ucsd.edu ucsb.edu uci.edu ucdavis.edu ucsc.edu ucr.edu usc.edu nyu.edu bu.edu bc.edu tufts.edu northeastern.edu umich.edu umn.edu
wisc.edu illinois.edu uiuc.edu purdue.edu indiana.edu osu.edu psu.edu pitt.edu rutgers.edu umd.edu virginia.edu vt.edu unc.edu ncsu.edu
gatech.edu uga.edu ufl.edu fsu.edu miami.edu utexas.edu tamu.edu asu.edu arizona.edu colorado.edu utah.edu byu.edu washington.edu uw.edu
wsu.edu uoregon.edu oregonstate.edu iastate.edu uiowa.edu msu.edu missouri.edu ku.edu ou.edu lsu.edu ua.edu auburn.edu clemson.edu sc.edu
utk.edu uky.edu louisville.edu wvu.edu udel.edu uconn.edu umass.edu uvm.edu unh.edu maine.edu suny.edu buffalo.edu stonybrook.edu cuny.edu
temple.edu drexel.edu villanova.edu lehigh.edu syr.edu rochester.edu rit.edu rpi.edu wpi.edu snhu.edu wgu.edu liberty.edu phoenix.edu
calstate.edu sjsu.edu sdsu.edu csulb.edu
ox.ac.uk cam.ac.uk imperial.ac.uk ucl.ac.uk lse.ac.uk kcl.ac.uk ed.ac.uk gla.ac.uk manchester.ac.uk bristol.ac.uk warwick.ac.uk
leeds.ac.uk sheffield.ac.uk nottingham.ac.uk birmingham.ac.uk soton.ac.uk dur.ac.uk durham.ac.uk york.ac.uk exeter.ac.uk bath.ac.uk
lancaster.ac.uk liverpool.ac.uk cardiff.ac.uk qub.ac.uk st-andrews.ac.uk open.ac.uk ucas.ac.uk tcd.ie ucd.ie ucc.ie
ethz.ch epfl.ch uzh.ch unibe.ch unige.ch unibas.ch tum.de lmu.de rwth-aachen.de kit.edu fu-berlin.de hu-berlin.de tu-berlin.de
uni-heidelberg.de uni-bonn.de uni-koeln.de uni-hamburg.de uni-frankfurt.de uni-muenster.de uni-goettingen.de uni-tuebingen.de
uni-freiburg.de tu-dresden.de uni-leipzig.de fau.de uni-stuttgart.de mpg.de fraunhofer.de helmholtz.de dlr.de desy.de fz-juelich.de
univie.ac.at tuwien.ac.at tugraz.at uibk.ac.at uva.nl tudelft.nl uu.nl leidenuniv.nl rug.nl utwente.nl tue.nl ru.nl vu.nl eur.nl wur.nl
maastrichtuniversity.nl kuleuven.be ugent.be uclouvain.be vub.be ulb.be sorbonne-universite.fr polytechnique.edu ens.fr inria.fr cnrs.fr
sciencespo.fr psl.eu unito.it polimi.it unibo.it uniroma1.it unipd.it polito.it unina.it unimi.it upc.edu ub.edu uab.cat ucm.es upm.es
uam.es us.es ugr.es upv.es ulisboa.pt up.pt uc.pt ku.dk dtu.dk au.dk lu.se kth.se uu.se su.se chalmers.se gu.se uio.no ntnu.no uib.no
helsinki.fi aalto.fi tuni.fi uw.edu.pl uj.edu.pl agh.edu.pl pw.edu.pl cuni.cz cvut.cz muni.cz uniba.sk elte.hu bme.hu msu.ru spbu.ru
hse.ru mipt.ru kpi.ua knu.ua cern.ch esa.int eso.org embl.de
utoronto.ca ubc.ca mcgill.ca ualberta.ca uwaterloo.ca queensu.ca umontreal.ca yorku.ca sfu.ca uottawa.ca unimelb.edu.au sydney.edu.au
anu.edu.au unsw.edu.au uq.edu.au monash.edu uwa.edu.au adelaide.edu.au uts.edu.au auckland.ac.nz otago.ac.nz u-tokyo.ac.jp kyoto-u.ac.jp
osaka-u.ac.jp titech.ac.jp waseda.jp keio.ac.jp snu.ac.kr kaist.ac.kr yonsei.ac.kr korea.ac.kr postech.ac.kr hanyang.ac.kr skku.edu
tsinghua.edu.cn pku.edu.cn fudan.edu.cn sjtu.edu.cn zju.edu.cn ustc.edu.cn nju.edu.cn ntu.edu.tw nthu.edu.tw nycu.edu.tw hku.hk
cuhk.edu.hk ust.hk nus.edu.sg ntu.edu.sg smu.edu.sg iitb.ac.in iitd.ac.in iitm.ac.in iisc.ac.in usp.br unicamp.br ufrj.br ufmg.br unam.mx
tec.mx itesm.mx uba.ar puc.cl uchile.cl uniandes.edu.co unal.edu.co uct.ac.za wits.ac.za sun.ac.za up.ac.za
redcross.org unicef.org unicefusa.org savethechildren.org worldvision.org doctorswithoutborders.org msf.org oxfam.org oxfamamerica.org
care.org amnesty.org amnestyusa.org hrw.org aclu.org splcenter.org naacp.org plannedparenthood.org greenpeace.org sierraclub.org nrdc.org
edf.org wwf.org worldwildlife.org nature.org audubon.org nwf.org aspca.org humanesociety.org peta.org best-friends.org stjude.org
shrinerschildrens.org cancer.org heart.org diabetes.org alz.org komen.org marchofdimes.org lls.org ymca.org ymca.net ywca.org
salvationarmyusa.org salvationarmy.org goodwill.org habitat.org feedingamerica.org unitedway.org rotary.org lionsclubs.org kiwanis.org
scouting.org girlscouts.org bgca.org specialolympics.org wikimediafoundation.org charitywater.org kiva.org globalgiving.org
donorschoose.org avaaz.org moveon.org aarp.org commoncause.org lwv.org un.org who.int unhcr.org wfp.org unesco.org undp.org worldbank.org
imf.org oecd.org nato.int icrc.org cancerresearchuk.org bhf.org.uk nspcc.org.uk barnardos.org.uk rspca.org.uk rspb.org.uk
nationaltrust.org.uk rnli.org.uk macmillan.org.uk shelter.org.uk oxfam.org.uk savethechildren.org.uk christianaid.org.uk tate.org.uk
britishmuseum.org vam.ac.uk moma.org metmuseum.org si.edu louvre.fr rijksmuseum.nl drk.de caritas.de brot-fuer-die-welt.de unicef.de
misereor.de nabu.de bund.net greenpeace.de wwf.de sos-kinderdorf.de aerzte-ohne-grenzen.de adac.de croix-rouge.fr restosducoeur.org
emmaus-france.org secours-catholique.org cruzroja.es unicef.es ayudaenaccion.org emergency.it airc.it telethon.it unicef.it rodekruis.nl
kwf.nl wwf.nl wnf.nl oxfamnovib.nl rodekors.dk rodakorset.se rodekors.no
democrats.org dccc.org dscc.org gop.com nrcc.org nrsc.org joebiden.com kamalaharris.com donaldjtrump.com berniesanders.com
elizabethwarren.com barackobama.com labour.org.uk conservatives.com libdems.org.uk greenparty.org.uk snp.org cdu.de csu.de spd.de
gruene.de fdp.de die-linke.de afd.de parti-socialiste.fr republicains.fr psoe.es pp.es vox.es podemos.info partitodemocratico.it
movimento5stelle.eu legaonline.it vvd.nl d66.nl cda.nl pvda.nl groenlinks.nl liberal.ca conservative.ca ndp.ca alp.org.au liberal.org.au
tesco.com sainsburys.co.uk asda.com morrisons.com waitrose.co.uk ocado.com iceland.co.uk marksandspencer.com marks-and-spencer.com
johnlewis.com johnlewis.co.uk next.co.uk debenhams.com argos.co.uk currys.co.uk ao.com very.co.uk littlewoods.com boots.com superdrug.com
hollandandbarrett.com diy.com screwfix.com wickes.co.uk homebase.co.uk dunelm.com bmstores.co.uk poundland.co.uk matalan.co.uk primark.com
newlook.com riverisland.com topshop.com asos.com boohoo.com prettylittlething.com missguided.com missguided.co.uk jdsports.co.uk
sportsdirect.com houseoffraser.co.uk selfridges.com harrods.com libertylondon.com fortnumandmason.com harveynichols.com whitestuff.com
fatface.com joules.com boden.co.uk boden.com seasaltcornwall.com hobbs.com hobbs.co.uk phase-eight.com reiss.com tedbaker.com
jigsaw-online.com clarks.co.uk clarks.com schuh.co.uk office.co.uk lush.com thebodyshop.com bodyshop.co.uk cultbeauty.co.uk cultbeauty.com
lookfantastic.com feelunique.com spacenk.com notonthehighstreet.com moonpig.com funkypigeon.com interflora.co.uk bloomandwild.com
photobox.co.uk photobox.com snapfish.co.uk halfords.com kwik-fit.com game.co.uk smyths.com smythstoys.com theentertainer.com
thetoyshop.com waterstones.com whsmith.co.uk foyles.co.uk blackwells.co.uk hmv.com petsathome.com gousto.co.uk abelandcole.co.uk
riverford.co.uk deliveroo.co.uk deliveroo.com just-eat.co.uk just-eat.com greggs.co.uk pret.com costa.co.uk nandos.co.uk wagamama.com
pizzaexpress.com wetherspoon.co.uk
bt.com ee.co.uk vodafone.co.uk three.co.uk o2.com giffgaff.com sky.uk virginmedia.co.uk talktalk.co.uk britishgas.co.uk edfenergy.com
eonenergy.com eonnext.com scottishpower.com scottishpower.co.uk ovoenergy.com octopusenergy.com octopus.energy bulb.co.uk sse.co.uk
thameswater.co.uk unitedutilities.com severntrent.co.uk yorkshirewater.com anglianwater.co.uk tvlicensing.co.uk nationalrail.co.uk gwr.com
lner.co.uk avantiwestcoast.co.uk southwesternrailway.com southeasternrailway.co.uk tfl.gov.uk nationalexpress.com heathrow.com
gatwickairport.com aviva.co.uk aviva.com axa.co.uk axa.com directline.com admiral.com churchill.com lv.com hastingsdirect.com morethan.com
comparethemarket.com moneysupermarket.com moneysavingexpert.com gocompare.com confused.com uswitch.com legalandgeneral.com
standardlife.co.uk scottishwidows.co.uk prudential.co.uk bupa.co.uk bupa.com vitality.co.uk nsandi.com co-operativebank.co.uk coop.co.uk
firstdirect.com virginmoney.com metrobank.co.uk metrobankonline.co.uk atombank.co.uk hl.co.uk ajbell.co.uk trading212.com etoro.com
which.co.uk theaa.com rac.co.uk nhs.uk nhs.net camelotgroup.co.uk national-lottery.co.uk bet365.com williamhill.com
aib.ie boi.com bankofireland.com ptsb.ie permanenttsb.ie eir.ie esb.ie electricireland.ie bordgaisenergy.ie dunnesstores.com supervalu.ie
irishtimes.com independent.ie rte.ie thejournal.ie aldi.ie lidl.ie
otto.de zalando.de zalando.com zalando.co.uk aboutyou.de aboutyou.com mediamarkt.de saturn.de conrad.de notebooksbilliger.de cyberport.de
alternate.de mindfactory.de reichelt.de thomann.de kaufland.de rewe.de edeka.de lidl.de lidl.com aldi-sued.de aldi-nord.de penny.de
netto-online.de dm.de rossmann.de mueller.de douglas.de flaconi.de tchibo.de obi.de hornbach.de bauhaus.info toom.de hagebau.de hellweg.de
ikea.de roller.de hoeffner.de xxxlutz.de moebel.de home24.de westwing.de poco.de segmueller.de wayfair.de galeria.de galeria-kaufhof.de
peek-cloppenburg.de peek-und-cloppenburg.de breuninger.com c-and-a.com c-a.com hm.com hm.de esprit.de esprit.com s-oliver.com soliver.de
tom-tailor.de tom-tailor.com marc-o-polo.com hugoboss.com bonprix.de baur.de klingel.de witt-weiden.de heine.de lascana.de deichmann.com
deichmann.de goertz.de snipes.com decathlon.de intersport.de sportscheck.com bergfreunde.de globetrotter.de jack-wolfskin.com thalia.de
hugendubel.de weltbild.de buecher.de buecher.com medimops.de momox.de rebuy.de fressnapf.de zooplus.de zooplus.com zooplus.co.uk
docmorris.de shop-apotheke.com medpex.de fielmann.de mister-spex.de apollo.de check24.de verivox.de idealo.de mydealz.de payback.de
deutschlandcard.de lieferando.de wolt.com getir.com flink.com gorillas.io babywalz.de baby-walz.de mytoys.de jako-o.de lego.de smyths.de
ravensburger.de blume2000.de fleurop.de
sparkasse.de commerzbank.de commerzbank.com deutsche-bank.de postbank.de dkb.de ing.de ing.com comdirect.de hypovereinsbank.de
volksbank.de vr.de norisbank.de targobank.de santander.de consorsbank.de c24.de traderepublic.com scalable.capital flatex.de
bausparkasse.de schwaebisch-hall.de lbs.de kfw.de allianz.de allianz.com ergo.de ergo.com huk.de huk24.de devk.de axa.de generali.de
r-v.de ruv.de signal-iduna.de debeka.de gothaer.de cosmosdirekt.de tk.de aok.de barmer.de dak.de ikk-classic.de telekom.de telekom.com
vodafone.com o2.de 1und1.net congstar.de aldi-talk.de freenet-mobilfunk.de mobilcom-debitel.de winsim.de klarmobil.de pyur.com eon.de
eon.com enbw.com vattenfall.de vattenfall.com vattenfall.se rwe.com yello.de lichtblick.de ewe.de stadtwerke-muenchen.de swm.de
naturstrom.de lufthansa.de condor.com condor.de tuifly.com tui.com tui.de tui.co.uk dertour.de weg.de hrs.de hrs.com hotel.de
holidaycheck.de urlaubspiraten.de bvg.de hvv.de mvv-muenchen.de rmv.de vrr.de adac-reisen.de flughafen.de munich-airport.de fraport.de
spiegel.de zeit.de faz.net sueddeutsche.de sz.de welt.de bild.de tagesspiegel.de handelsblatt.com wiwo.de manager-magazin.de stern.de
focus.de taz.de nzz.ch tagesschau.de ard.de zdf.de dw.com heise.de golem.de t3n.de chip.de computerbild.de netzpolitik.org rtl.de
prosieben.de kicker.de sport1.de bundesliga.com fcbayern.com bvb.de eventim.net tonies.com tonies.de immoscout24.de mobile.de
autoscout24.de autoscout24.com kleinanzeigen.de ebay-kleinanzeigen.de volkswagen.de volkswagen.com bmw.de mercedes-benz.de audi.de opel.de
opel.com porsche.de bundesregierung.de bund.de bzst.de elster.de arbeitsagentur.de deutsche-rentenversicherung.de bundestag.de rki.de
berlin.de hamburg.de muenchen.de stadt-koeln.de bayern.de nrw.de hessen.de baden-wuerttemberg.de sachsen.de
erstebank.at sparkasse.at raiffeisen.at bawag.at bankaustria.at oberbank.at bmf.gv.at oesterreich.gv.at wien.gv.at sozialversicherung.at
gesundheitskasse.at magenta.at billa.at spar.at hofer.at interspar.at bipa.at mueller.at universal.at willhaben.at geizhals.at
derstandard.at diepresse.com krone.at kurier.at orf.at orf.net wienenergie.at verbund.com verbund.at asfinag.at wienerlinien.at uniqa.at
wienerstaedtische.at
migros.ch coop.ch galaxus.ch digitec.ch galaxus.de galaxus.at manor.ch brack.ch microspot.ch interdiscount.ch denner.ch lidl.ch
aldi-suisse.ch ricardo.ch tutti.ch homegate.ch zkb.ch postfinance.ch raiffeisen.ch bcv.ch bcge.ch juliusbaer.com swisscom.ch swisscom.com
salt.ch upc.ch twint.ch cornercard.ch viseca.ch admin.ch zh.ch ge.ch vd.ch mobiliar.ch axa.ch helvetia.ch zurich.ch zurich.com css.ch
helsana.ch swica.ch sanitas.com concordia.ch tagesanzeiger.ch blick.ch 20min.ch letemps.ch rts.ch srf.ch axpo.com nestle.com roche.com
novartis.com
fnac.com darty.com cdiscount.com boulanger.com leclerc.com e.leclerc carrefour.fr carrefour.com auchan.fr intermarche.com monoprix.fr
casino.fr casinomax.fr picard.fr lidl.fr systeme-u.fr leroymerlin.fr castorama.fr bricodepot.fr bricomarche.com manomano.fr manomano.com
maisonsdumonde.com conforama.fr but.fr ikea.fr laredoute.fr laredoute.com 3suisses.fr kiabi.com vertbaudet.fr okaidi.fr petit-bateau.fr
jacadi.fr galerieslafayette.com printemps.com veepee.fr vente-privee.com showroomprive.com sephora.fr marionnaud.fr yves-rocher.fr
yves-rocher.com nocibe.fr loccitane.com clarins.com decathlon.fr decathlon.com go-sport.com intersport.fr courir.com spartoo.com
sarenza.com zalando.fr asos.fr celio.com jules.com camaieu.fr promod.fr etam.com undiz.com sezane.com zadig-et-voltaire.com lacoste.com
hermes.com louisvuitton.com chanel.com dior.com cartier.com darjeeling.fr nespresso.com nespresso.fr leboncoin.fr vinted.fr vinted.com
vinted.de vinted.co.uk backmarket.fr backmarket.com rakuten.fr ldlc.com materiel.net topachat.com rueducommerce.fr cultura.com furet.com
decitre.fr blablacar.fr blablacar.com oui.sncf ratp.fr iledefrance-mobilites.fr navigo.fr airfranceklm.com accorhotels.com clubmed.com
pierreetvacances.com belambra.fr fram.fr
bnpparibas.com bnpparibas.net bnpparibas.fr societegenerale.fr socgen.com credit-agricole.fr ca-cib.com creditmutuel.fr cic.fr lcl.fr
banquepopulaire.fr caisse-epargne.fr labanquepostale.fr boursorama.com boursorama.fr boursobank.com hellobank.fr fortuneo.fr monabanq.com
orangebank.fr axa.fr maif.fr macif.fr maaf.fr matmut.fr gmf.fr groupama.fr mma.fr allianz.fr generali.fr cnp.fr harmonie-mutuelle.fr
mgen.fr malakoffhumanis.com ag2rlamondiale.fr ameli.fr caf.fr cnav.fr lassuranceretraite.fr urssaf.fr impots.gouv.fr service-public.fr
gouv.fr interieur.gouv.fr paris.fr lyon.fr marseille.fr orange.com sfr.com bouyguestelecom.fr free-mobile.fr sosh.fr edf.fr edf.com
engie.fr engie.com totalenergies.fr totalenergies.com veolia.com veolia.fr suez.com lemonde.fr lefigaro.fr liberation.fr mediapart.fr
lesechos.fr leparisien.fr ouest-france.fr 20minutes.fr lequipe.fr nouvelobs.com lexpress.fr lepoint.fr marianne.net
courrierinternational.com telerama.fr la-croix.com humanite.fr francetv.fr france.tv radiofrance.com radiofrance.fr tf1.fr canalplus.com
canal-plus.com arte.tv allocine.fr doctolib.fr doctolib.de doctolib.com qare.fr
elcorteingles.es zara.com inditex.com mango.com bershka.com pullandbear.com stradivarius.com massimodutti.com oysho.com desigual.com
cortefiel.com springfield.com womensecret.com tendam.es mercadona.es carrefour.es dia.es eroski.es alcampo.es lidl.es consum.es
caprabo.com pccomponentes.com mediamarkt.es worten.es worten.pt fnac.es leroymerlin.es ikea.es decathlon.es sprinter.es camper.com
tous.com wallapop.com milanuncios.com idealista.es fotocasa.es coches.net infojobs.com bbva.com bbva.es bancosantander.es santander.com
gruposantander.com caixabank.com caixabank.es lacaixa.es bankia.es bancsabadell.com sabadell.com bankinter.com bankinter.es unicaja.es
ibercaja.es abanca.com kutxabank.es openbank.es ingdirect.es evobanco.com mapfre.com mapfre.es mutua.es lineadirecta.com sanitas.es
adeslas.es asisa.es movistar.com telefonica.com masmovil.com masmovil.es yoigo.com pepephone.com digimobil.es endesa.com
endesaclientes.com iberdrola.es iberdrola.com naturgy.com naturgy.es repsol.com cepsa.com agenciatributaria.gob.es agenciatributaria.es
seg-social.es seg-social.gob.es sepe.es dgt.es gob.es administracion.gob.es madrid.es barcelona.cat gencat.cat juntadeandalucia.es
comunidad.madrid elpais.com elmundo.es abc.es lavanguardia.com elperiodico.com marca.com as.com elconfidencial.com eldiario.es publico.es
rtve.es atresmedia.com expansion.com melia.com nh-hotels.com barcelo.com logitravel.com atrapalo.com rumbo.es destinia.com
continente.pt pingodoce.pt fnac.pt auchan.pt lidl.pt ikea.pt leroymerlin.pt wook.pt bertrand.pt olx.pt standvirtual.com cgd.pt
millenniumbcp.pt novobanco.pt santander.pt bpi.pt montepio.pt creditoagricola.pt activobank.pt mbway.pt fidelidade.pt ageas.pt edp.pt
edp.com galp.com galp.pt epal.pt portaldasfinancas.gov.pt gov.pt sns.gov.pt seg-social.pt publico.pt expresso.pt dn.pt jn.pt observador.pt
rtp.pt
esselunga.it conad.it coop.it carrefour.it lidl.it unieuro.it mediaworld.it euronics.it expert.it eprice.it ibs.it lafeltrinelli.it
mondadoristore.it ikea.it leroymerlin.it decathlon.it ovs.it benetton.com calzedonia.com intimissimi.com yoox.com luisaviaroma.com
gucci.com prada.com armani.com versace.com dolcegabbana.com fendi.com bulgari.com diesel.com geox.com kiko.com kikocosmetics.com
sephora.it douglas.it subito.it immobiliare.it satispay.com nexi.it intesasanpaolo.com intesasanpaolo.it unicredit.it unicreditgroup.eu
bancobpm.it mps.it bper.it bnl.it credem.it fineco.it finecobank.com mediolanum.it bancamediolanum.it posteitaliane.it postepay.it
generali.it unipolsai.it allianz.it zurich.it enel.it enel.com enelenergia.it eni.com eniplenitude.com edison.it a2a.eu hera.it iren.it
acea.it telecomitalia.it windtre.it fastweb.it iliad.it iliad.fr tiscali.com sky.it mediaset.it rai.it repubblica.it corriere.it
lastampa.it ilsole24ore.com ilfattoquotidiano.it gazzetta.it ansa.it agenziaentrate.it agenziaentrate.gov.it inps.it inps.gov.it inail.it
gov.it esteri.it interno.gov.it salute.gov.it comune.milano.it comune.roma.it atm.it autostrade.it telepass.com telepass.it alpitour.it
costa.it msc.com
bol.com coolblue.nl coolblue.be coolblue.com wehkamp.nl hema.nl hema.com ah.nl albertheijn.nl jumbo.com plus.nl lidl.nl aldi.nl
kruidvat.nl etos.nl dekamarkt.nl blokker.nl action.com gamma.nl praxis.nl karwei.nl ikea.nl mediamarkt.nl bcc.nl debijenkorf.nl zeeman.com
wibra.nl scapino.nl decathlon.nl hunkemoller.nl hunkemoller.com rituals.com douglas.nl iciparisxl.nl zalando.nl aboutyou.nl otrium.nl
marktplaats.nl funda.com thuisbezorgd.nl picnic.nl hellofresh.nl rabobank.nl rabobank.com ing.nl abnamro.nl abnamro.com snsbank.nl
asnbank.nl regiobank.nl triodos.nl triodos.com bunq.com knab.nl degiro.nl degiro.com mollie.com adyen.com nn.nl aegon.nl asr.nl achmea.nl
interpolis.nl zilverenkruis.nl vgz.nl cz.nl menzis.nl fbto.nl centraalbeheer.nl unive.nl kpn.com ziggo.com odido.nl simyo.nl eneco.nl
essent.nl vattenfall.nl greenchoice.nl vitens.nl belastingdienst.nl digid.nl mijnoverheid.nl rijksoverheid.nl overheid.nl uwv.nl svb.nl
duo.nl rdw.nl kvk.nl cbr.nl rivm.nl amsterdam.nl rotterdam.nl denhaag.nl utrecht.nl ns.com 9292.nl ov-chipkaart.nl transavia.nl
corendon.nl sunweb.nl tui.nl d-reizen.nl nu.nl nrc.nl volkskrant.nl telegraaf.nl ad.nl trouw.nl fd.nl nos.nl npo.nl rtl.nl parool.nl
tweakers.net anwb.nl consumentenbond.nl
colruyt.be colruytgroup.com delhaize.be carrefour.be lidl.be aldi.be vandenborre.be krefel.be mediamarkt.be fnac.be standaardboekhandel.be
brico.be ikea.be kbc.be kbc.com belfius.be bnpparibasfortis.be bnpparibasfortis.com ing.be argenta.be crelan.be keytradebank.be ethias.be
ag.be axa.be proximus.com orange.be voo.com engie.be luminus.be eneco.be fluvius.be delijn.be stib-mivb.be fgov.be belgium.be
vlaanderen.be wallonie.be brussels.be itsme.be itsme-id.com myminfin.be standaard.be demorgen.be hln.be lesoir.be lalibre.be rtbf.be
vrt.be vtm.be tijd.be
ica.se coop.se willys.se hemkop.se systembolaget.se apoteket.se apotea.se apotekhjartat.se kronansapotek.se elgiganten.se netonnet.se
webhallen.com inet.se komplett.se komplett.no komplett.dk cdon.com cdon.se adlibris.com adlibris.se bokus.com ellos.se nelly.com boozt.com
hm.se lindex.com kappahl.com ginatricot.com stadium.se xxl.se clasohlson.com clasohlson.se biltema.se bauhaus.se jula.se ikea.se
blocket.se tradera.com swedbank.se seb.se handelsbanken.se nordea.se nordea.com nordea.fi nordea.dk nordea.no lansforsakringar.se sbab.se
icabanken.se avanza.se nordnet.se folksam.se if.se trygghansa.se telia.se telia.no telenor.se telenor.no telenor.com tele2.com comhem.com
tre.se fortum.se fortum.com eon.se skatteverket.se forsakringskassan.se csn.se arbetsformedlingen.se 1177.se stockholm.se goteborg.se
malmo.se bankid.com kivra.se kivra.com sl.se vasttrafik.se dn.se svd.se aftonbladet.se expressen.se di.se svt.se sverigesradio.se tv4.se
viaplay.se viaplay.com
rema.no coop.no kiwi.no meny.no oda.com elkjop.no power.no power.dk power.fi finn.no vipps.no dnb.no sparebank1.no sbanken.no
skandiabanken.no gjensidige.no fremtind.no ice.no fjordkraft.no tibber.com hafslund.no skatteetaten.no nav.no altinn.no lanekassen.no
helsenorge.no oslo.kommune.no ruter.no vg.no aftenposten.no nrk.no dagbladet.no tv2.no xxl.no norli.no ark.no
salling.dk bilka.dk netto.dk foetex.dk coop.dk rema1000.dk nemlig.com elgiganten.dk proshop.dk magasin.dk matas.dk bog-ide.dk saxo.com
bilbasen.dk dba.dk danskebank.dk danskebank.com jyskebank.dk sydbank.dk nykredit.dk arbejdernes-landsbank.dk lunar.app mobilepay.dk
nets.eu nets.dk tryg.dk topdanmark.dk tdc.dk yousee.dk telmore.dk cbb.dk 3.dk orsted.dk orsted.com norlys.dk ewii.dk skat.dk sktst.dk
borger.dk e-boks.dk e-boks.com mitid.dk digst.dk sundhed.dk kk.dk rejsekort.dk politiken.dk jyllands-posten.dk jp.dk berlingske.dk bt.dk
ekstrabladet.dk dr.dk tv2.dk information.dk zetland.dk legoland.dk jysk.dk jysk.com
kesko.fi k-ruoka.fi s-kanava.fi sok.fi prisma.fi stockmann.com tokmanni.fi verkkokauppa.com gigantti.fi motonet.fi clasohlson.fi tori.fi
op.fi osuuspankki.fi danskebank.fi s-pankki.fi aktia.fi saastopankki.fi if.fi lahitapiola.fi pohjola.fi elisa.fi dna.fi telia.fi fortum.fi
helen.fi vattenfall.fi vero.fi kela.fi suomi.fi te-palvelut.fi hel.fi espoo.fi hsl.fi hs.fi yle.fi iltalehti.fi is.fi mtv.fi
kauppalehti.fi omakanta.fi traficom.fi
allegro.pl allegro.eu ceneo.pl empik.com morele.net x-kom.pl euro.com.pl mediaexpert.pl mediamarkt.pl komputronik.pl rtveuroagd.pl
biedronka.pl lidl.pl auchan.pl carrefour.pl zabka.pl frisco.pl rossmann.pl hebe.pl douglas.pl notino.pl sephora.pl ccc.eu eobuwie.pl
eobuwie.com.pl modivo.pl reserved.com sinsay.com answear.com zalando.pl decathlon.pl ikea.pl leroymerlin.pl castorama.pl obi.pl smyk.com
olx.pl otomoto.pl otodom.pl vinted.pl pkobp.pl ipko.pl pekao.com.pl santander.pl ing.pl mbank.pl mbank.com bnpparibas.pl millennium.pl
bankmillennium.pl aliorbank.pl alior.pl creditagricole.pl citihandlowy.pl velobank.pl nestbank.pl blik.com pzu.pl warta.pl ergohestia.pl
link4.pl orange.pl play.pl plus.pl t-mobile.pl polsatbox.pl netia.pl upc.pl vectra.pl pge.pl tauron.pl enea.pl energa.pl innogy.pl
orlen.pl pgnig.pl gov.pl podatki.gov.pl mf.gov.pl zus.pl zus.gov.pl epuap.gov.pl pacjent.gov.pl um.warszawa.pl krakow.pl wroclaw.pl
gdansk.pl wyborcza.pl agora.pl rp.pl gazetaprawna.pl onet.com tvn24.pl tvp.pl polityka.pl newsweek.pl dpd.com.pl pocztex.pl paczkomaty.pl
koleo.pl
alza.cz alza.sk mall.cz mall.sk czc.cz datart.cz heureka.cz heureka.sk zbozi.cz rohlik.cz kosik.cz tesco.cz albert.cz kaufland.cz lidl.cz
billa.cz penny.cz dm.cz rossmann.cz notino.cz notino.com notino.de drmax.cz pilulka.cz zoot.cz aboutyou.cz zalando.cz decathlon.cz
sportisimo.cz ikea.cz obi.cz hornbach.cz mountfield.cz luxor.cz knihydobrovsky.cz martinus.cz martinus.sk slevomat.cz bazos.cz aukro.cz
csob.cz csas.cz kb.cz moneta.cz rb.cz rbcz.cz fio.cz airbank.cz unicreditbank.cz mbank.cz equabank.cz ceskapojistovna.cz generaliceska.cz
kooperativa.cz o2.cz t-mobile.cz vodafone.cz cez.cz pre.cz innogy.cz eon.cz mpsv.cz mfcr.cz financnisprava.cz gov.cz justice.cz mvcr.cz
cssz.cz vzp.cz praha.eu brno.cz idnes.cz novinky.cz aktualne.cz denik.cz lidovky.cz respekt.cz ceskatelevize.cz rozhlas.cz irozhlas.cz
slsp.sk vub.sk tatrabanka.sk csob.sk 365.bank postovabanka.sk orange.sk telekom.sk o2.sk nay.sk martinus.com tesco.sk dennikn.sk sme.sk
slovensko.sk financnasprava.sk socpoist.sk otpbank.hu erstebank.hu kh.hu raiffeisen.hu mbhbank.hu telekom.hu vodafone.hu yettel.hu emag.hu
emag.ro emag.bg mediamarkt.hu extreme.hu alza.hu libri.hu bookline.hu jofogas.hu mvm.hu mav.hu index.hu telex.hu hvg.hu 444.hu
magyarorszag.hu bancatransilvania.ro bcr.ro brd.ro ing.ro raiffeisen.ro unicredit.ro orange.ro vodafone.ro digi.ro telekom.ro altex.ro
fashiondays.ro olx.ro fancourier.ro sameday.ro anaf.ro hotnews.ro digi24.ro enel.ro electrica.ro dskbank.bg unicreditbulbulbank.bg ubb.bg
fibank.bg postbank.bg a1.bg vivacom.bg yettel.bg econt.com speedy.bg nap.bg technopolis.bg ozone.bg zaba.hr pbz.hr erstebank.hr hpb.hr
a1.hr konzum.hr links.hr njuskalo.hr porezna-uprava.hr jutarnji.hr index.hr nlb.si nkbm.si telekom.si mimovrste.com bolha.com 24ur.com
raiffeisenbank.rs bancaintesa.rs mts.rs eurobank.gr alphabank.gr alpha.gr nbg.gr piraeusbank.gr winbank.gr cosmote.gr vodafone.gr nova.gr
dei.gr skroutz.gr public.gr plaisio.gr kotsovolos.gr efood.gr aade.gr gov.gr efka.gov.gr kathimerini.gr swedbank.lt seb.lt luminor.lt
swedbank.ee seb.ee lhv.ee luminor.ee swedbank.lv seb.lv citadele.lv telia.lt telia.ee tele2.lv lmt.lv varle.lt pigu.lt omniva.ee omniva.lt
omniva.lv delfi.lt delfi.lv delfi.ee postimees.ee lrt.lt err.ee emta.ee eesti.ee vmi.lt vid.gov.lv latvija.lv bankofcyprus.com
landsbankinn.is islandsbanki.is arionbanki.is siminn.is
ozon.ru wildberries.ru wb.ru avito.ru dns-shop.ru mvideo.ru eldorado.ru citilink.ru ulmart.ru svyaznoy.ru lamoda.ru sportmaster.ru
decathlon.ru leroymerlin.ru petrovich.ru vseinstrumenti.ru perekrestok.ru x5.ru vkusvill.ru magnit.ru lenta.com auchan.ru metro-cc.ru
okmarket.ru globus.ru dixy.ru samokat.ru sbermarket.ru sbermegamarket.ru megamarket.ru delivery-club.ru litres.ru labirint.ru
chitai-gorod.ru book24.ru detmir.ru letu.ru rivegauche.ru goldapple.ru apteka.ru eapteka.ru sberbank.ru sber.ru sberbank.com vtb.ru
tinkoff.ru tbank.ru alfabank.ru alfa-bank.ru gazprombank.ru raiffeisen.ru rosbank.ru open.ru pochtabank.ru sovcombank.ru homecredit.ru
rshb.ru psbank.ru mkb.ru otpbank.ru mtsbank.ru yoomoney.ru qiwi.com webmoney.ru mts.ru megafon.ru beeline.ru tele2.ru t2.ru rt.ru
rostelecom.ru dom.ru ertelecom.ru yota.ru gosuslugi.ru nalog.ru mos.ru gov.ru cbr.ru kremlin.ru rzd-bonus.ru tutu.ru ostrovok.ru
aviasales.ru onetwotrip.com kupibilet.ru rosgosstrakh.ru rgs.ru ingos.ru sogaz.ru alfastrah.ru reso.ru kinopoisk.ru ivi.ru okko.tv
start.ru wink.ru habr.com vc.ru rbc.ru kommersant.ru vedomosti.ru rg.ru ria.ru tass.ru gazeta.ru meduza.io novayagazeta.ru forbes.ru
kaspersky.ru drweb.ru 1c.ru kontur.ru skbkontur.ru bitrix24.ru bitrix24.com amocrm.ru tildacdn.com skyeng.ru geekbrains.ru netology.ru
stepik.org cian.ru domclick.ru auto.ru drom.ru 2gis.ru ok.ru vk.company
rozetka.com.ua rozetka.ua prom.ua olx.ua allo.ua comfy.ua foxtrot.com.ua citrus.ua moyo.ua epicentrk.ua kasta.ua makeup.com.ua silpo.ua
atbmarket.com auchan.ua zakaz.ua yakaboo.ua privatbank.ua monobank.ua pumb.ua oschadbank.ua ukrsibbank.com raiffeisen.ua otpbank.com.ua
alfabank.ua sensebank.com.ua kyivstar.ua kyivstar.net vodafone.ua lifecell.ua lifecell.com.ua diia.gov.ua gov.ua tax.gov.ua rada.gov.ua
president.gov.ua kyivcity.gov.ua work.ua rabota.ua dou.ua pravda.com.ua nv.ua liga.net tsn.ua suspilne.media meest.com justin.ua
yasno.com.ua dtek.com naftogaz.com gas.ua kaspi.kz halykbank.kz egov.kz kolesa.kz krisha.kz beeline.kz belarusbank.by priorbank.by
onliner.by a1.by mts.by
trendyol.com hepsiburada.com n11.com gittigidiyor.com sahibinden.com amazon.com.tr ciceksepeti.com yemeksepeti.com getir.com.tr
migros.com.tr carrefoursa.com a101.com.tr sokmarket.com.tr bim.com.tr teknosa.com vatanbilgisayar.com mediamarkt.com.tr lcwaikiki.com
defacto.com.tr koton.com boyner.com.tr mavi.com flo.com.tr ikea.com.tr kitapyurdu.com dr.com.tr garantibbva.com.tr garanti.com.tr
isbank.com.tr akbank.com yapikredi.com.tr ziraatbank.com.tr halkbank.com.tr vakifbank.com.tr qnbfinansbank.com denizbank.com teb.com.tr
enpara.com papara.com turkcell.com.tr turktelekom.com.tr vodafone.com.tr superonline.net turkiye.gov.tr gib.gov.tr sgk.gov.tr ibb.istanbul
hurriyet.com.tr sozcu.com.tr cumhuriyet.com.tr enuygun.com obilet.com
leumi.co.il bankhapoalim.co.il discountbank.co.il mizrahi-tefahot.co.il isracard.co.il max.co.il cal-online.co.il bezeq.co.il
cellcom.co.il partner.co.il pelephone.co.il hot.net.il yes.co.il ksp.co.il shufersal.co.il rami-levy.co.il super-pharm.co.il haaretz.co.il
ynet.co.il wix.co.il gov.il iec.co.il clalit.co.il maccabi4u.co.il noon.com souq.com namshi.com careem.com talabat.com emiratesnbd.com
bankfab.com adcb.ae adib.ae mashreq.com etisalat.ae du.ae dewa.gov.ae uae.gov.ae dubai.ae alrajhibank.com.sa alahli.com snb.com stc.com.sa
mobily.com.sa zain.com absher.sa moi.gov.sa qnb.com ooredoo.qa jarir.com extra.com carrefouruae.com aljazeera.net aljazeera.com cib.com.eg
vodafone.com.eg jumia.com jumia.com.eg jumia.com.ng jumia.co.ke
rakuten.co.jp yodobashi.com biccamera.com kakaku.com zozo.jp zozotown.com uniqlo.com gu-global.com muji.com muji.net nitori-net.jp
aeon.co.jp aeon.info 7andi.com sej.co.jp lawson.co.jp family.co.jp itoyokado.co.jp mercari.jp dmm.com dmm.co.jp cookpad.com tabelog.com
hotpepper.jp recruit.co.jp jalan.net gnavi.co.jp suumo.jp homes.co.jp rikunabi.com mynavi.jp doda.jp en-japan.com smbc.co.jp mufg.jp
mizuhobank.co.jp resonabank.co.jp sbi.co.jp sbisec.co.jp sbishinseibank.co.jp rakuten-bank.co.jp rakuten-card.co.jp rakuten-sec.co.jp
netbk.co.jp sonybank.jp sonybank.net aeonbank.co.jp sevenbank.co.jp jcb.co.jp saisoncard.co.jp eposcard.co.jp smbc-card.com orico.co.jp
aplus.co.jp paypay.ne.jp line.me linecorp.com lycorp.co.jp docomo.co.jp nttdocomo.co.jp nttdocomo.com kddi.com softbank.jp rakuten.ne.jp
ntt.com ntt-east.co.jp ntt-west.co.jp iij.ad.jp nhk.or.jp nhk.jp asahi.com yomiuri.co.jp mainichi.jp nikkei.com nikkeibp.co.jp sankei.com
tepco.co.jp kepco.co.jp chuden.co.jp tokyo-gas.co.jp osakagas.co.jp nta.go.jp mhlw.go.jp nenkin.go.jp digital.go.jp myna.go.jp soumu.go.jp
metro.tokyo.jp toyota.jp toyota.co.jp honda.co.jp nissan.co.jp ponta.jp dpoint.jp tsite.jp pixiv.net nicovideo.jp niconico.com
animate.co.jp bookwalker.jp hatena.ne.jp note.com qiita.com connpass.com doorkeeper.jp peatix.com ana.com jtb.co.jp his-j.com ikyu.com
rurubu.travel suica.jp etc-meisai.jp
coupang.com gmarket.co.kr auction.co.kr 11st.co.kr ssg.com emart.com lotteon.com lotte.com lotteimall.com gsshop.com cjonstyle.com
hmall.com interpark.co.kr yes24.com kyobobook.co.kr aladin.co.kr musinsa.com kurly.com oliveyoung.co.kr baemin.com woowahan.com
yogiyo.co.kr karrotmarket.com daangn.com bunjang.co.kr danawa.com himart.co.kr samsungcard.com shinhancard.com shinhan.com kbstar.com
kbcard.com kbfg.com wooribank.com wooricard.com hanabank.com hanafn.com hanacard.co.kr ibk.co.kr nonghyup.com nhbank.com kakaobank.com
kakaopay.com kakaocorp.com kbanknow.com tossbank.com toss.im hyundaicard.com lottecard.co.kr bccard.com kebhana.com sc.co.kr
standardchartered.co.kr citibank.co.kr dgb.co.kr busanbank.co.kr miraeasset.com samsungsecurities.com samsungfire.com samsunglife.com
hanwhalife.com kyobo.com kyobo.co.kr db-insurance.com idbins.com skt.com sktelecom.com sk.com tworld.co.kr skbroadband.com kt.com
olleh.com lguplus.com uplus.co.kr navercorp.com nhn.com nhncorp.com payco.com hometax.go.kr nts.go.kr nhis.or.kr nps.or.kr gov.kr korea.kr
korea.go.kr seoul.go.kr busan.go.kr mofa.go.kr moe.go.kr mois.go.kr moef.go.kr molit.go.kr police.go.kr kepco.co.kr chosun.com
joongang.co.kr donga.com hani.co.kr khan.co.kr mk.co.kr hankyung.com sedaily.com etnews.com yna.co.kr yonhapnews.co.kr kbs.co.kr mbc.co.kr
sbs.co.kr ytn.co.kr jtbc.co.kr newneek.co ohmynews.com hyundai.com kia.co.kr lgcns.com posco.com cgv.co.kr lottecinema.co.kr megabox.co.kr
melon.com tving.com wavve.com watcha.com inflearn.com fastcampus.co.kr class101.net
taobao.com tmall.com jd.com pinduoduo.com suning.com vip.com dangdang.com meituan.com dianping.com ele.me didichuxing.com didiglobal.com
tencent.com baidu.com bytedance.com douyin.com weibo.com bilibili.com zhihu.com douban.com iqiyi.com youku.com netease.com kuaishou.com
icbc.com.cn ccb.com abchina.com boc.cn bankofchina.com bankcomm.com cmbchina.com cmbchina.cn spdb.com.cn citicbank.com cib.com.cn
cmbc.com.cn pingan.com pingan.com.cn psbc.com chinalife.com.cn cpic.com.cn unionpay.com unionpayintl.com alipay.com wechat.com 10086.cn
10010.com chinatelecom.com.cn chinamobile.com gov.cn chinatax.gov.cn mohrss.gov.cn people.com.cn xinhuanet.com cctv.com caixin.com
scmp.com qunar.com ly.com mafengwo.cn oschina.net csdn.net gitee.com aliyun-inc.com alibaba-inc.com huaweicloud.com
momoshop.com.tw pchome.com shopee.tw shopee.com books.com.tw eslite.com kingstone.com.tw ruten.com.tw pxmart.com.tw carrefour.com.tw
costco.com.tw 7-11.com.tw family.com.tw cathaybk.com.tw cathaylife.com.tw cathayholdings.com.tw esunbank.com.tw esunbank.com ctbcbank.com
taishinbank.com.tw taipeifubon.com.tw fubon.com firstbank.com.tw hncb.com.tw megabank.com.tw landbank.com.tw bot.com.tw sinopac.com
cht.com.tw twm.com.tw taiwanmobile.com fetnet.net taipower.com.tw water.gov.tw gov.tw nat.gov.tw nhi.gov.tw mof.gov.tw ntbt.gov.tw
taipei.gov.tw udn.com ltn.com.tw chinatimes.com cna.com.tw businessweekly.com.tw cw.com.tw bnext.com.tw accupass.com kktix.com pinkoi.com
hsbc.com.hk hangseng.com bochk.com hkbea.com hktvmall.com parknshop.com wellcome.com.hk mtr.com.hk clp.com.hk hkelectric.com hkt.com
pccw.com three.com.hk smartone.com gov.hk openrice.com octopus.com.hk
dbs.com dbs.com.sg ocbc.com uob.com.sg uobgroup.com posb.com.sg singtel.com starhub.com m1.com.sg grab.com gojek.com lazada.com lazada.sg
lazada.com.my lazada.co.th shopee.sg shopee.com.my shopee.co.id shopee.vn shopee.ph shopee.co.th tokopedia.com bukalapak.com traveloka.com
blibli.com tiket.com fairprice.com.sg carousell.com propertyguru.com.sg spgroup.com.sg gov.sg iras.gov.sg cpf.gov.sg singpass.gov.sg
mom.gov.sg straitstimes.com channelnewsasia.com maybank.com maybank2u.com.my cimb.com cimbclicks.com.my publicbank.com.my rhbgroup.com
hlb.com.my maxis.com.my celcomdigi.com tnb.com.my hasil.gov.my airasia.com.my thestar.com.my bca.co.id klikbca.com bankmandiri.co.id
bri.co.id bni.co.id telkomsel.com xl.co.id indosatooredoo.com pln.co.id pajak.go.id kompas.com detik.com scb.co.th kasikornbank.com
bangkokbank.com krungthai.com ktb.co.th ais.co.th truecorp.co.th dtac.co.th vietcombank.com.vn techcombank.com.vn bidv.com.vn
vietinbank.vn mbbank.com.vn viettel.com.vn fpt.com.vn tiki.vn thegioididong.com vnexpress.net momo.vn bdo.com.ph bpi.com.ph
metrobank.com.ph unionbankph.com globe.com.ph smart.com.ph pldt.com.ph gcash.com maya.ph meralco.com.ph
flipkart.com myntra.com ajio.com nykaa.com snapdeal.com bigbasket.com swiggy.in swiggy.com zomato.com blinkit.com zepto.co.in dmart.in
reliancedigital.in jiomart.com croma.com tatacliq.com firstcry.com lenskart.com pepperfry.com urbanladder.com urbancompany.com
bookmyshow.com makemytrip.com goibibo.com cleartrip.com yatra.com redbus.in oyorooms.com olacabs.com rapido.bike paytm.com phonepe.com
bharatpe.com cred.club mobikwik.com razorpay.com zerodha.com zerodha.net groww.in upstox.com policybazaar.com sbi.co.in onlinesbi.com
hdfcbank.com hdfcbank.net icicibank.com axisbank.com kotak.com yesbank.in idfcfirstbank.com indusind.com bankofbaroda.com pnb.co.in
canarabank.com unionbankofindia.com rblbank.com federalbank.co.in licindia.in hdfclife.com sbilife.co.in icicilombard.com bajajfinserv.in
airtel.com airtel.in jio.com myvi.in bsnl.co.in tataplay.com gov.in nic.in incometax.gov.in uidai.gov.in epfindia.gov.in
passportindia.gov.in digilocker.gov.in mygov.in rbi.org.in npci.org.in nseindia.com bseindia.com nsdl.co.in nsdl.com cdslindia.co.in
timesofindia.com thehindu.com hindustantimes.com indianexpress.com ndtv.com livemint.com business-standard.com moneycontrol.com tata.com
tatamotors.com mahindra.com marutisuzuki.com infosys.com tcs.com wipro.com byjus.com unacademy.com upgrad.com shaadi.com
bharatmatrimony.com indiamart.com justdial.com magicbricks.com 99acres.com daraz.pk daraz.com.bd hbl.com mcb.com.pk jazz.com.pk dialog.lk
bkash.com grameenphone.com
canadiantire.ca loblaws.ca pcoptimum.ca sobeys.com metro.ca walmart.ca costco.ca bestbuy.ca thebay.com hudsonsbay.com shoppersdrugmart.ca
homedepot.ca lowes.ca rona.ca ikea.ca indigo.ca sportchek.ca marks.com mec.ca roots.com aritzia.com simons.ca winners.ca well.ca lcbo.com
saq.com kijiji.ca rbc.com rbcroyalbank.com scotiabank.com cibc.com bmo.ca tangerine.ca nbc.ca bnc.ca desjardins.com eqbank.ca simplii.com
atb.com vancity.com coastcapitalsavings.com questrade.com wealthsimple.com interac.ca manulife.com manulife.ca sunlife.ca sunlife.com
canadalife.com intact.ca td.ca rogers.ca bell.ca telus.com fido.ca koodomobile.com virginplus.ca freedommobile.ca videotron.com shaw.com
cogeco.com hydroone.com bchydro.com hydroquebec.com enbridge.com enbridgegas.com fortisbc.com torontohydro.com canada.ca cra-arc.gc.ca
gc.ca ontario.ca gov.bc.ca gov.ab.ca alberta.ca quebec.ca gouv.qc.ca toronto.ca vancouver.ca montreal.ca cbc.ca ctv.ca globeandmail.com
theglobeandmail.com thestar.com nationalpost.com lapresse.ca ledevoir.com radio-canada.ca macleans.ca presto.ca gotransit.com aeroplan.com
airmiles.ca
woolworths.com.au coles.com.au aldi.com.au bigw.com.au kmart.com.au target.com.au myer.com.au davidjones.com davidjones.com.au
bunnings.com.au officeworks.com.au jbhifi.com.au harveynorman.com.au thegoodguys.com.au kogan.com catch.com.au theiconic.com.au
cottonon.com countryroad.com.au rebelsport.com.au anacondastores.com bcf.com.au supercheapauto.com.au repco.com.au chemistwarehouse.com.au
priceline.com.au mecca.com.au adorebeauty.com.au danmurphys.com.au bws.com.au booktopia.com.au dymocks.com.au petbarn.com.au
temple-webster.com.au templeandwebster.com.au ikea.com.au menulog.com.au commbank.com.au cba.com.au westpac.com.au anz.com anz.com.au
nab.com.au macquarie.com macquarie.com.au ing.com.au bankwest.com.au stgeorge.com.au suncorp.com.au bendigobank.com.au boq.com.au
ubank.com.au up.com.au afterpay.com.au zip.co medibank.com.au bupa.com.au hcf.com.au nib.com.au ahm.com.au nrma.com.au racv.com.au
racq.com.au aami.com.au allianz.com.au qbe.com australiansuper.com hesta.com.au hostplus.com.au unisuper.com.au telstra.com optus.com.au
vodafone.com.au tpgtelecom.com.au aussiebroadband.com.au belong.com.au amaysim.com.au agl.com.au originenergy.com.au
energyaustralia.com.au redenergy.com.au sydneywater.com.au my.gov.au ato.gov.au servicesaustralia.gov.au nsw.gov.au vic.gov.au qld.gov.au
wa.gov.au sa.gov.au australia.gov.au linkt.com.au transurban.com realestate.com.au domain.com.au carsales.com.au gumtree.com.au abc.net.au
sbs.com.au smh.com.au theage.com.au news.com.au theaustralian.com.au afr.com crikey.com.au theconversation.com theconversation.edu.au
foxtel.com.au stan.com.au kayosports.com.au webjet.com.au flightcentre.com.au
countdown.co.nz woolworths.co.nz paknsave.co.nz newworld.co.nz thewarehouse.co.nz mightyape.co.nz noelleeming.co.nz farmers.co.nz
briscoes.co.nz trademe.co.nz kmart.co.nz anz.co.nz asb.co.nz bnz.co.nz westpac.co.nz kiwibank.co.nz spark.co.nz one.nz 2degrees.nz
contactenergy.co.nz genesisenergy.co.nz mercury.co.nz meridianenergy.co.nz ird.govt.nz govt.nz msd.govt.nz nzta.govt.nz
aucklandcouncil.govt.nz stuff.co.nz nzherald.co.nz rnz.co.nz
mercadolivre.com.br mercadolivre.com mercadolibre.com mercadolibre.com.ar mercadolibre.com.mx mercadolibre.cl mercadolibre.com.co
mercadopago.com mercadopago.com.br mercadopago.com.ar magazineluiza.com.br magalu.com.br magalu.com americanas.com.br americanas.com
submarino.com.br shoptime.com.br casasbahia.com.br pontofrio.com.br extra.com.br paodeacucar.com carrefour.com.br assai.com.br
centauro.com.br netshoes.com.br dafiti.com.br renner.com.br lojasrenner.com.br riachuelo.com.br cea.com.br marisa.com.br zattini.com.br
kabum.com.br terabyteshop.com.br pichau.com.br fastshop.com.br leroymerlin.com.br madeiramadeira.com.br tokstok.com.br mobly.com.br
camicado.com.br havan.com.br polishop.com.br natura.com.br natura.net boticario.com.br avon.com.br sephora.com.br drogaraia.com.br
drogasil.com.br panvel.com drogariasaopaulo.com.br petz.com.br petlove.com.br cobasi.com.br livrariacultura.com.br saraiva.com.br
enjoei.com.br olx.com.br shopee.com.br ifood.com.br rappi.com.br rappi.com 99app.com buser.com.br decolar.com cvccorp.com.br cvc.com.br
hurb.com 123milhas.com.br maxmilhas.com.br smiles.com.br latampass.com.br livelo.com.br dotz.com.br esfera.com.vc bb.com.br
bradesco.com.br itau.com.br itau-unibanco.com.br santander.com.br caixa.gov.br nubank.com.br inter.co bancointer.com.br c6bank.com.br
c6.com.br picpay.com pagbank.com.br pagseguro.com.br neon.com.br next.me original.com.br safra.com.br sicredi.com.br sicoob.com.br
banrisul.com.br btgpactual.com xpi.com.br rico.com.vc clear.com.br b3.com.br serasa.com.br serasaexperian.com.br spcbrasil.org.br
portoseguro.com.br sulamerica.com.br amil.com.br unimed.coop.br hapvida.com.br bradescoseguros.com.br vivo.com.br claro.com.br tim.com.br
oi.net.br net.com.br sky.com.br enel.com.br cpfl.com.br light.com.br cemig.com.br copel.com sabesp.com.br neoenergia.com
equatorialenergia.com.br gov.br inss.gov.br saude.gov.br sp.gov.br detran.sp.gov.br rj.gov.br prefeitura.sp.gov.br tse.jus.br folha.com.br
estadao.com.br oglobo.com.br infoglobo.com.br valor.com.br veja.com abril.com.br exame.com infomoney.com.br nexojornal.com.br ingresso.com
sympla.com.br eventim.com.br quintoandar.com.br zapimoveis.com.br vivareal.com.br webmotors.com.br localiza.com movida.com.br
unidas.com.br alura.com.br estacio.br senac.br sebrae.com.br petrobras.com.br vale.com embraer.com.br ambev.com.br
liverpool.com.mx coppel.com elpalaciodehierro.com sears.com.mx sanborns.com.mx walmart.com.mx soriana.com chedraui.com.mx costco.com.mx
oxxo.com elektra.mx elektra.com.mx bbva.mx bbva.com.mx banamex.com citibanamex.com santander.com.mx banorte.com hsbc.com.mx
scotiabank.com.mx bancoazteca.com.mx inbursa.com nu.com.mx telcel.com movistar.com.mx att.com.mx izzi.mx totalplay.com.mx megacable.com.mx
cfe.mx cfe.gob.mx sat.gob.mx imss.gob.mx infonavit.org.mx gob.mx cinepolis.com cinemex.com eluniversal.com.mx reforma.com milenio.com
estrellablanca.com.mx ado.com.mx
galicia.com.ar bancogalicia.com.ar santander.com.ar bbva.com.ar macro.com.ar bna.com.ar bancociudad.com.ar bancoprovincia.com.ar
icbc.com.ar hsbc.com.ar uala.com.ar naranjax.com brubank.com movistar.com.ar personal.com.ar claro.com.ar telecentro.net.ar edenor.com
edesur.com.ar afip.gob.ar arca.gob.ar argentina.gob.ar anses.gob.ar buenosaires.gob.ar fravega.com garbarino.com.ar musimundo.com
coto.com.ar carrefour.com.ar despegar.com clarin.com lanacion.com.ar infobae.com pagina12.com.ar falabella.com falabella.cl
falabella.com.co falabella.com.pe ripley.cl ripley.com.pe paris.cl lider.cl jumbo.cl sodimac.cl bancochile.cl bancoestado.cl santander.cl
bci.cl scotiabank.cl itau.cl entel.cl movistar.cl claro.cl wom.cl vtr.com enel.cl sii.cl gob.cl chileatiende.cl registrocivil.cl emol.com
latercera.com exito.com alkosto.com bancolombia.com.co bancolombia.com davivienda.com bbva.com.co bancodebogota.com.co nequi.com.co
daviplata.com claro.com.co movistar.co tigo.com.co etb.com.co epm.com.co dian.gov.co gov.co eltiempo.com elespectador.com semana.com
viabcp.com bcp.com.pe bbva.pe interbank.pe interbank.com.pe scotiabank.com.pe movistar.com.pe claro.com.pe entel.pe sunat.gob.pe gob.pe
elcomercio.pe rpp.pe plazavea.com.pe pichincha.com bancoguayaquil.com produbanco.com sri.gob.ec bancopopular.com popular.com bpr.com
brou.com.uy gub.uy ice.go.cr bncr.fi.cr baccredomatic.com banreservas.com popularenlinea.com
takealot.com woolworths.co.za picknpay.co.za checkers.co.za shoprite.co.za makro.co.za game.co.za mrp.com mrprice.com superbalist.com
clicks.co.za dischem.co.za incredible.co.za fnb.co.za absa.co.za standardbank.co.za nedbank.co.za capitecbank.co.za investec.co.za
investec.com discovery.co.za oldmutual.com sanlam.co.za outsurance.co.za vodacom.co.za mtn.co.za mtn.com cellc.co.za telkom.co.za
rain.co.za dstv.com multichoice.co.za eskom.co.za sars.gov.za gov.za home-affairs.gov.za capetown.gov.za joburg.org.za news24.com
dailymaverick.co.za mg.co.za iol.co.za property24.com autotrader.co.za gtbank.com zenithbank.com accessbankplc.com firstbanknigeria.com
ubagroup.com konga.com mtnonline.com gov.ng safaricom.co.ke equitybank.co.ke kcbgroup.com kra.go.ke go.ke ecobank.com attijariwafabank.com
maroctelecom.ma
irs.gov ssa.gov usa.gov va.gov medicare.gov healthcare.gov hhs.gov cdc.gov nih.gov fda.gov cms.gov dhs.gov uscis.gov cbp.gov tsa.gov
fema.gov cisa.gov fbi.gov justice.gov state.gov treasury.gov treas.gov ed.gov dol.gov sba.gov usda.gov epa.gov nasa.gov noaa.gov nws.gov
nps.gov doi.gov dot.gov faa.gov fcc.gov ftc.gov sec.gov fdic.gov consumerfinance.gov federalreserve.gov hud.gov gsa.gov opm.gov census.gov
loc.gov senate.gov house.gov whitehouse.gov uscourts.gov usajobs.gov login.gov nist.gov nsf.gov energy.gov defense.gov army.mil navy.mil
af.mil ca.gov ny.gov texas.gov state.tx.us myflorida.com fl.gov illinois.gov pa.gov ohio.gov michigan.gov georgia.gov ga.gov nc.gov nj.gov
virginia.gov wa.gov oregon.gov colorado.gov az.gov utah.gov maryland.gov massachusetts.gov mass.gov ct.gov maine.gov nh.gov vermont.gov
ri.gov delaware.gov tn.gov ky.gov alabama.gov la.gov ms.gov arkansas.gov mo.gov iowa.gov wisconsin.gov wi.gov mn.gov nd.gov sd.gov
nebraska.gov ks.gov ok.gov oklahoma.gov nm.gov nv.gov idaho.gov mt.gov wyo.gov hawaii.gov alaska.gov sc.gov wv.gov in.gov dc.gov nyc.gov
lacounty.gov lacity.org cookcountyil.gov chicago.gov phila.gov seattle.gov kingcounty.gov sfgov.org sf.gov sandiego.gov sandiegocounty.gov
boston.gov houstontx.gov phoenix.gov maricopa.gov austintexas.gov dallas.gov denvergov.org portlandoregon.gov miamidade.gov mta.info
bart.gov e-zpassny.com ezpassnj.com thetollroads.com
hmrc.gov.uk service.gov.uk dvla.gov.uk dwp.gov.uk homeoffice.gov.uk cabinetoffice.gov.uk parliament.uk london.gov.uk gov.scot gov.wales
birmingham.gov.uk manchester.gov.uk leeds.gov.uk cityoflondon.gov.uk companieshouse.gov.uk ons.gov.uk metoffice.gov.uk met.police.uk
ico.org.uk fca.org.uk bankofengland.co.uk revenue.ie gov.ie welfare.ie hse.ie citizensinformation.ie dublincity.ie europa.eu eib.org
coe.int
bbt.com suntrust.com svb.com firstrepublic.com zionsbank.com comerica.com bokf.com bokfinancial.com frostbank.com umb.com commercebank.com
websterbank.com peoples.com valley.com synovus.com firsthorizon.com hancockwhitney.com cadencebank.com simmonsbank.com oldnational.com
associatedbank.com wintrust.com firstcitizens.com eastwestbank.com cathaybank.com bankofthewest.com unionbank.com firsthawaiian.com
bankofhawaii.com boh.com chime.com varomoney.com current.com bluevine.com mercury.com brex.com ramp.com expensify.com concur.com
concursolutions.com divvy.co
kellyservices.com manpower.com randstad.com adecco.com roberthalf.com deloitte.com pwc.com ey.com kpmg.com accenture.com mckinsey.com
bcg.com bain.com capgemini.com cognizant.com gartner.com forrester.com idc.com nielsen.com kantar.com ipsos.com yougov.com
surveyjunkie.com pinecone-research.com
pg.com unilever.com jnj.com pfizer.com merck.com gsk.com astrazeneca.com sanofi.com bayer.com basf.com abbott.com abbvie.com lilly.com
amgen.com gilead.com bms.com modernatx.com medtronic.com 3m.com ge.com honeywell.com boeing.com airbus.com lockheedmartin.com
caterpillar.com cat.com deere.com cummins.com emerson.com schneider-electric.com se.com abb.com rockwellautomation.com dupont.com dow.com
exxonmobil.com exxon.com chevron.com shell.com bp.com conocophillips.com marathonpetroleum.com speedway.com 7-eleven.com wawa.com
sheetz.com circlek.com caseys.com pilotflyingj.com loves.com quiktrip.com kwiktrip.com cocacola.com coca-cola.com pepsi.com pepsico.com
kraftheinz.com generalmills.com bettycrocker.com pillsbury.com kelloggs.com mondelez.com mars.com campbells.com conagra.com tyson.com
hormel.com nestleusa.com purina.com keurig.com folgers.com lavazza.com illy.com tazo.com budweiser.com anheuser-busch.com heineken.com
diageo.com wine.com vivino.com totalwine.com drizly.com wineaccess.com winc.com nakedwines.com laithwaites.co.uk virginwines.co.uk
majestic.co.uk
huckberry.com stitchfix.com trunkclub.com renttherunway.com modcloth.com lulus.com revolve.com shopbop.com net-a-porter.com mrporter.com
farfetch.com ssense.com mytheresa.com matchesfashion.com theoutnet.com modaoperandi.com uniqlo.us cos.com arket.com stories.com
weekday.com monki.com tiffany.com bluenile.com jamesallen.com kay.com jared.com zales.com pandora.net swarovski.com fossil.com movado.com
alexandani.com jtv.com brilliantearth.com mejuri.com rolex.com omegawatches.com swatch.com tagheuer.com casetify.com otterbox.com
speck.com mophie.com tumi.com samsonite.com awaytravel.com yeti.com hydroflask.com stanley1913.com contigo.com kitchenaid.com
cuisinart.com instantpot.com instantbrands.com vitamix.com ninjakitchen.com breville.com lecreuset.com surlatable.com kingarthurbaking.com
penzeys.com burpee.com gurneys.com breck.com jacksonandperkins.com springhillnursery.com gardeners.com seedsavers.org johnnyseeds.com
quora.email medium.email theatlantic.email thecut.com eater.com curbed.com polygon.com kotaku.com ign.com gamespot.com gamesradar.com
pcgamer.com eurogamer.net rockpapershotgun.com dailykos.com drudgereport.com realclearpolitics.com thefederalist.com dailycaller.com
breitbart.com newsmax.com theepochtimes.com washingtontimes.com washingtonexaminer.com csmonitor.com christianitytoday.com catholic.com
religionnews.com jpost.com timesofisrael.com economictimes.com arabnews.com gulfnews.com khaleejtimes.com japantimes.co.jp
koreatimes.co.kr koreaherald.com bangkokpost.com thejakartapost.com inquirer.net rappler.com dawn.com thedailystar.net
creativemarket.com envato.com shutterstock.com istockphoto.com gettyimages.com unsplash.com pexels.com dribbble.com behance.net
artstation.com deviantart.com 500px.com dailymotion.com rumble.com patreonmail.com teacherspayteachers.com nextdoor.email care.com
angi.com angieslist.com homeadvisor.com thumbtack.com taskrabbit.com houzz.com porch.com rover.com wag.com treatwell.co.uk fresha.com
eventim.es ticketmaster.es ticketmaster.fr ticketmaster.it entradas.com billetweb.fr
polestar.com skoda-auto.com skoda-auto.cz seat.com seat.es cupraofficial.com renault.com renault.fr dacia.com peugeot.com peugeot.fr
citroen.com citroen.fr dsautomobiles.com stellantis.com volvo.com scania.com saab.com toyota-europe.com toyota.co.uk nissan.co.uk
nissan-europe.com honda.co.uk hyundai.co.uk kia.co.uk mg.co.uk vauxhall.co.uk ford.co.uk ford.de bmw.co.uk mercedes-benz.co.uk
landrover.co.uk byd.com nio.com
araskargo.com.tr mufg.jp nta.go.jp fazenda.gov.br indigo.ca
`;

/** Whether an organizational domain is one of a well-known organization. */
export function isEstablished(organization: string): boolean {
	return established.has(organization);
}

export const established: ReadonlySet<string> = new Set(table.trim().split(/\s+/));
