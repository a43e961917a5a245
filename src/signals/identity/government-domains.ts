/**
 * Domain suffixes that only governments can register under, and domains that governments own, each with its country.
 * "eu" and "un" are the unions. A host belongs to a government when it is such a suffix or lies below one.
 * Suffixes of education, health trusts and parties are left out where anyone may register.
 */
const suffixes: Readonly<Record<string, string>> = {
	ad: "govern.ad", ae: "gov.ae mil.ae u.ae dubai.ae abudhabi.ae", af: "gov.af", ag: "gov.ag", al: "gov.al", am: "gov.am", ao: "gov.ao", 
	ar: "gob.ar gov.ar mil.ar afip.gob.ar argentina.gob.ar", at: "gv.at bka.gv.at polizei.gv.at wien.at bmf.gv.at sozialversicherung.at",
	au: "gov.au my.gov.au", az: "gov.az", ba: "gov.ba", bb: "gov.bb", bd: "gov.bd", be: "belgium.be fgov.be vlaanderen.be wallonie.be brussels.be minfin.be gov.be police.be just.be",
	bf: "gov.bf", bg: "government.bg egov.bg nra.bg nap.bg mvr.bg", bh: "gov.bh", bj: "gouv.bj", bn: "gov.bn", bo: "gob.bo", br: "gov.br jus.br leg.br mil.br mp.br def.br tc.br eb.mil.br",
	bs: "gov.bs", bt: "gov.bt", bw: "gov.bw", by: "gov.by government.by", bz: "gov.bz", ca: "gc.ca canada.ca gov.bc.ca ontario.ca alberta.ca gouv.qc.ca gov.on.ca gov.ab.ca gov.mb.ca gov.sk.ca gov.ns.ca novascotia.ca gnb.ca quebec.ca revenuquebec.ca toronto.ca",
	cd: "gouv.cd", ch: "admin.ch ch.ch zh.ch be.ch ag.ch vd.ch ge.ch bs.ch sg.ch lu.ch ti.ch parlament.ch", ci: "gouv.ci", cl: "gob.cl gov.cl mil.cl sii.cl tgr.cl registrocivil.cl carabineros.cl pdichile.cl chileatiende.cl", cm: "gov.cm",
	cn: "gov.cn mil.cn", co: "gov.co mil.co", cr: "go.cr", cu: "gob.cu", cv: "gov.cv", cy: "gov.cy",
	cz: "gov.cz mvcr.cz mfcr.cz financnisprava.cz cssz.cz mzv.cz mpsv.cz policie.cz justice.cz mojedatovaschranka.cz praha.eu vlada.cz uradprace.cz",
	de: "bund.de bundesregierung.de bundestag.de bayern.de berlin.de nrw.de hessen.de niedersachsen.de sachsen.de sachsen-anhalt.de thueringen.de brandenburg.de rlp.de saarland.de hamburg.de bremen.de bwl.de baden-wuerttemberg.de schleswig-holstein.de mv-regierung.de polizei.de elster.de bzst.de zoll.de bundesfinanzministerium.de auswaertiges-amt.de diplo.de bka.de bundeswehr.de bundesnetzagentur.de arbeitsagentur.de deutsche-rentenversicherung.de rki.de muenchen.de stuttgart.de koeln.de frankfurt.de leipzig.de dresden.de justiz.de bfarm.de destatis.de bamf.de kba.de bmi.de",
	dj: "gouv.dj", dk: "skat.dk borger.dk sktst.dk um.dk politi.dk virk.dk sst.dk ft.dk stm.dk sundhedsstyrelsen.dk erst.dk sm.dk digst.dk kk.dk toldst.dk", dm: "gov.dm", do: "gob.do gov.do mil.do", dz: "gov.dz",
	ec: "gob.ec gov.ec", ee: "gov.ee eesti.ee riik.ee emta.ee politsei.ee rik.ee tallinn.ee", eg: "gov.eg", es: "gob.es agenciatributaria.es aeat.es seg-social.es dgt.es sepe.es gencat.cat junta-andalucia.es juntadeandalucia.es xunta.gal euskadi.eus madrid.es comunidad.madrid gva.es jcyl.es policia.es guardiacivil.es boe.es redsara.es administracion.es mjusticia.es castillalamancha.es aragon.es carm.es asturias.es cantabria.es navarra.es gobiernodecanarias.org barcelona.cat",
	et: "gov.et", eu: "europa.eu", fi: "gov.fi valtioneuvosto.fi vero.fi kela.fi suomi.fi poliisi.fi traficom.fi om.fi formin.fi finlex.fi tulli.fi thl.fi hel.fi valtiokonttori.fi migri.fi um.fi", fj: "gov.fj",
	fr: "gouv.fr ameli.fr caf.fr urssaf.fr service-public.fr francetravail.fr pole-emploi.fr diplomatie.gouv.fr senat.fr assemblee-nationale.fr elysee.fr paris.fr assurance-maladie.fr insee.fr cnil.fr lassuranceretraite.fr cnav.fr msa.fr defenseurdesdroits.fr conseil-etat.fr iledefrance.fr auvergnerhonealpes.fr",
	ga: "gouv.ga", ge: "gov.ge", gh: "gov.gh", gm: "gov.gm", gr: "gov.gr aade.gr gsis.gr minfin.gr efka.gov.gr astynomia.gr mfa.gr", gt: "gob.gt", gy: "gov.gy", hk: "gov.hk", hn: "gob.hn", hr: "gov.hr porezna-uprava.hr mup.hr carina.hr hzzo.hr hzmo.hr",
	ht: "gouv.ht", hu: "gov.hu kormany.hu magyarorszag.hu police.hu ksh.hu", id: "go.id mil.id", ie: "gov.ie revenue.ie ros.ie garda.ie citizensinformation.ie hse.ie courts.ie dfa.ie welfare.ie oireachtas.ie mygovid.ie dublincity.ie", il: "gov.il muni.il idf.il btl.gov.il",
	in: "gov.in nic.in mil.in", iq: "gov.iq", ir: "gov.ir", is: "island.is skatturinn.is rsk.is stjornarradid.is althingi.is logreglan.is", it: "gov.it governo.it agenziaentrate.it inps.it inail.it poliziadistato.it carabinieri.it interno.it esteri.it giustizia.it mef.it istat.it beniculturali.it regione.lombardia.it comune.milano.it comune.roma.it regione.veneto.it regione.lazio.it regione.toscana.it regione.piemonte.it regione.campania.it camera.it senato.it difesa.it lavoro.gov.it istruzione.it mit.gov.it",
	jm: "gov.jm", jo: "gov.jo", jp: "go.jp lg.jp metro.tokyo.jp", ke: "go.ke", kg: "gov.kg", kh: "gov.kh", kr: "go.kr korea.kr mil.kr gov.kr nhis.or.kr nps.or.kr", kw: "gov.kw", kz: "gov.kz egov.kz", la: "gov.la", lb: "gov.lb", lc: "gov.lc", li: "llv.li", lk: "gov.lk",
	lt: "lrv.lt vmi.lt sodra.lt epaslaugos.lt lrs.lt policija.lt vilnius.lt", lu: "etat.lu public.lu guichet.lu gouvernement.lu cns.lu ccss.lu gov.lu", lv: "gov.lv latvija.lv vid.gov.lv", ly: "gov.ly", ma: "gov.ma", mc: "gouv.mc", md: "gov.md", me: "gov.me", mg: "gov.mg", mk: "gov.mk", ml: "gouv.ml",
	mm: "gov.mm", mn: "gov.mn", mo: "gov.mo", mt: "gov.mt", mu: "govmu.org", mv: "gov.mv", mw: "gov.mw", mx: "gob.mx gov.mx infonavit.org.mx fgr.org.mx ine.mx", my: "gov.my mil.my", mz: "gov.mz", na: "gov.na", ng: "gov.ng", ni: "gob.ni",
	nl: "overheid.nl rijksoverheid.nl belastingdienst.nl digid.nl mijnoverheid.nl cjib.nl rdw.nl duo.nl uwv.nl svb.nl politie.nl douane.nl minbuza.nl rijksdienst.nl kvk.nl ind.nl rivm.nl cbs.nl amsterdam.nl rotterdam.nl denhaag.nl utrecht.nl tweedekamer.nl rechtspraak.nl rijkswaterstaat.nl logius.nl toeslagen.nl minvws.nl gov.nl",
	no: "stat.no regjeringen.no skatteetaten.no nav.no altinn.no politiet.no toll.no vegvesen.no dep.no stortinget.no helsenorge.no udi.no lanekassen.no oslo.kommune.no norge.no kommune.no mil.no", np: "gov.np", nz: "govt.nz mil.nz parliament.nz", om: "gov.om", pa: "gob.pa", pe: "gob.pe mil.pe", pg: "gov.pg", ph: "gov.ph mil.ph", pk: "gov.pk", pl: "gov.pl mil.pl zus.pl policja.pl sejm.gov.pl",
	pr: "pr.gov", ps: "gov.ps", pt: "gov.pt seg-social.pt portaldasfinancas.gov.pt dgs.pt parlamento.pt min-saude.pt psp.pt gnr.pt", py: "gov.py", qa: "gov.qa", ro: "gov.ro anaf.ro mfinante.ro mae.ro mai.gov.ro politiaromana.ro just.ro", rs: "gov.rs poreskauprava.gov.rs srbija.gov.rs",
	ru: "gosuslugi.ru nalog.ru nalog.gov.ru government.ru gov.ru mos.ru mid.ru mvd.ru pfr.gov.ru sfr.gov.ru cbr.ru kremlin.ru fsb.ru sledcom.ru fssprus.ru fss.ru spb.ru minfin.ru minobrnauki.ru genproc.gov.ru rospotrebnadzor.ru customs.ru mosreg.ru tatarstan.ru rosreestr.ru xn--b1aew.xn--p1ai duma.gov.ru mil.ru mchs.ru sudrf.ru arbitr.ru roskomnadzor.ru rkn.gov.ru zakupki.gov.ru",
	rw: "gov.rw", sa: "gov.sa absher.sa nafath.sa", sc: "gov.sc", se: "gov.se skatteverket.se forsakringskassan.se polisen.se riksdagen.se regeringen.se regeringskansliet.se arbetsformedlingen.se transportstyrelsen.se csn.se migrationsverket.se pensionsmyndigheten.se kronofogden.se tullverket.se bolagsverket.se stockholm.se 1177.se msb.se folkhalsomyndigheten.se verksamt.se scb.se", sg: "gov.sg", si: "gov.si durs.si policija.si", sk: "gov.sk slovensko.sk minv.sk financnasprava.sk socpoist.sk mzv.sk", sn: "gouv.sn", so: "gov.so", sv: "gob.sv", sy: "gov.sy", tg: "gouv.tg", th: "go.th mi.th", tj: "gov.tj", tm: "gov.tm", tn: "gov.tn", tr: "gov.tr bel.tr pol.tr tsk.tr mil.tr k12.tr", tt: "gov.tt", tw: "gov.tw nat.gov.tw mil.tw", tz: "go.tz",
	ua: "gov.ua mil.ua rada.gov.ua diia.gov.ua", ug: "go.ug", uk: "gov.uk nhs.uk mod.uk police.uk parliament.uk judiciary.uk gov.scot gov.wales nidirect.gov.uk", un: "un.org who.int undp.org unicef.org unhcr.org imf.org worldbank.org nato.int interpol.int imo.org iaea.org",
	us: "gov mil fed.us state.us ca.us ny.us tx.us fl.us pa.us il.us oh.us wa.us or.us nc.us va.us md.us ma.us mn.us mi.us ga.us in.us nj.us co.us wi.us az.us usps.com govdelivery.com usembassy.gov myflorida.com texas.gov ny.gov", uy: "gub.uy", uz: "gov.uz", ve: "gob.ve gov.ve mil.ve", vn: "gov.vn mil.vn", ye: "gov.ye", za: "gov.za sars.gov.za", zm: "gov.zm", zw: "gov.zw",
};
const countryOf = new Map(Object.entries(suffixes).flatMap(([country, list]) => list.split(" ").map((suffix) => [suffix, country] as const)));

/** Country of the government that a host belongs to; undefined for every other host. */
export function governmentOfDomain(host: string): string | undefined {
	// "bank.com." is the same name as "bank.com".
	if (host.endsWith(".")) host = host.slice(0, -1);
	for (let at = 0; at >= 0; at = host.indexOf(".", at) + 1 || -1) {
		const country = countryOf.get(at === 0 ? host : host.slice(at));
		if (country !== undefined) return country;
	}
	return undefined;
}
