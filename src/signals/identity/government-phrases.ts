import type { PhraseGroup } from "../text/phrase-table.ts";

/**
 * General words for government bodies, by language: ministries, tax offices, social security, courts, police, customs.
 * What a single identity of identities.json is called stands there; these catch the bodies that no list names.
 */
const words: Readonly<Record<string, readonly string[]>> = {
	en: [
		"ministry of foreign affairs", "ministry of .. affairs", "ministry of finance", "ministry of health", "ministry of justice", "ministry of labour", "ministry of labor",
		"ministry of employment", "ministry of interior", "ministry of the interior", "ministry of defence", "ministry of defense", "ministry of education", "ministry of commerce",
		"ministry of transport", "ministry of economy", "ministry of agriculture", "ministry of culture", "ministry of social", "ministry of unification", "ministry of home affairs",
		"department of justice", "department of the treasury", "department of labor", "department of labour", "department of revenue", "department of finance", "department of health and human",
		"department of education", "department of taxation", "department of transportation", "department of transport", "department of foreign affairs", "department of immigration", "department of home affairs",
		"social security administration", "social security office", "social security department", "tax office", "tax authority", "tax administration", "revenue service", "revenue agency", "revenue department",
		"federal government", "national police", "federal police", "police department", "immigration service", "immigration department", "customs office", "customs and border", "customs service",
		"office of the president", "district court", "federal court", "public prosecutor", "attorney general's office", "employment agency of", "government portal", "e-government",
		"government of", "embassy of", "consulate general", "state department", "pension office", "national pension", "unemployment office", "health ministry", "foreign ministry", "finance ministry",
		"justice ministry", "interior ministry", "stimulus payment department", "government grant",
	],
	de: [
		"bundesministerium", "außenministerium", "auswärtiges amt", "finanzministerium", "innenministerium", "justizministerium", "gesundheitsministerium", "arbeitsministerium", "finanzamt", "finanzverwaltung",
		"bundeszentralamt", "bundesagentur für arbeit", "rentenversicherung", "sozialversicherung", "krankenkasse", "bundespolizei", "bundesamt", "landesamt", "amtsgericht", "landgericht", "staatsanwaltschaft", "zollamt",
		"bundesregierung", "ordnungsamt", "bußgeldstelle", "standesamt", "bürgeramt", "familienkasse", "bundeskriminalamt",
	],
	fr: [
		"ministère de", "ministère des", "ministère du", "ministere de", "direction générale des finances", "service des impôts", "centre des impôts", "trésor public", "finances publiques", "sécurité sociale", "assurance maladie", "allocations familiales",
		"gendarmerie", "police nationale", "police judiciaire", "préfecture", "gouvernement français", "république française", "administration fiscale", "assurance retraite", "pôle emploi",
	],
	es: [
		"ministerio de", "agencia tributaria", "administración tributaria", "seguridad social", "servicio de impuestos", "hacienda pública", "dirección general de tráfico", "policía nacional", "guardia civil", "tesorería general",
		"fiscalía general", "poder judicial", "juzgado", "registro civil", "servicio de administración tributaria", "instituto nacional de", "municipalidad de", "ayuntamiento de", "policía federal",
	],
	pt: [
		"ministério da", "ministério do", "ministério dos", "ministério das", "receita federal", "secretaria da fazenda", "segurança social", "previdência social", "autoridade tributária", "portal das finanças", "polícia federal", "polícia judiciária", "tribunal de justiça",
		"poder judiciário", "governo federal", "governo do estado", "prefeitura municipal", "departamento de trânsito", "justiça eleitoral", "justiça federal", "ministério público", "procuradoria geral", "guarda nacional republicana",
	],
	it: [
		"ministero del", "ministero della", "ministero dell", "ministero degli", "ministero delle", "agenzia delle entrate", "polizia di stato", "polizia postale", "guardia di finanza", "carabinieri", "governo italiano", "repubblica italiana", "procura della repubblica", "tribunale di", "comune di",
		"istituto nazionale", "agenzia delle dogane", "motorizzazione civile", "tessera sanitaria",
	],
	nl: [
		"ministerie van", "belastingdienst", "rijksoverheid", "federale overheidsdienst", "fod financiën", "sociale zekerheid", "sociale verzekeringsbank", "centraal justitieel", "openbaar ministerie", "federale politie", "politie nederland",
		"gemeente amsterdam", "rechtbank", "douane nederland",
	],
	pl: ["ministerstwo", "urząd skarbowy", "krajowa administracja skarbowa", "zakład ubezpieczeń", "policja", "prokuratura", "sąd rejonowy", "urząd celny", "urząd miasta", "narodowy fundusz zdrowia", "ministerstwa"],
	cs: ["ministerstvo", "finanční úřad", "finanční správa", "správa sociálního zabezpečení", "policie české", "okresní soud", "celní správa", "úřad práce", "ministerstva"],
	sk: ["finančná správa", "sociálna poisťovňa", "daňový úrad", "polícia slovenskej"],
	hu: ["minisztérium*", "adó- és vámhivatal", "nemzeti adó", "rendőrség", "kormányhivatal", "államkincstár"],
	ro: ["ministerul", "agenția națională de administrare fiscală", "poliția română", "casa națională", "administrația financiară"],
	bg: ["министерство на", "национална агенция за приходите", "национален осигурителен"],
	el: ["υπουργείο", "ανεξάρτητη αρχή δημοσίων", "ελληνική αστυνομία", "δικαστήριο", "εφορία"],
	tr: ["bakanlığı", "gelir idaresi", "sosyal güvenlik kurumu", "vergi dairesi", "emniyet genel müdürlüğü", "nüfus müdürlüğü", "cumhurbaşkanlığı", "adliyesi"],
	sv: ["skatteverket", "försäkringskassan", "polismyndigheten", "regeringskansliet", "kronofogden", "departementet", "socialstyrelsen"],
	da: ["skattestyrelsen", "ministeriet", "borgerservice", "toldstyrelsen", "rigspolitiet"],
	no: ["skatteetaten", "departementet", "tolletaten", "statens vegvesen"],
	fi: ["verohallinto", "ministeriö", "kansaneläkelaitos", "poliisihallitus", "tullilaitos"],
	ru: [
		"министерство*", "министерства", "налоговая служба", "налоговой службы", "налоговая инспекция", "налоговой инспекции", "пенсионный фонд", "социальный фонд", "следственный комитет", "прокуратур*", "судебных приставов", "арбитражный суд",
		"районный суд", "городской суд", "таможенная служба", "таможенн* служб*", "портал госуслуг", "правительство российской", "правительство москвы", "администрация города", "роспотребнадзор", "роскомнадзор", "росгвардия", "военкомат*", "военный комиссариат", "управление мвд",
		"центральный банк", "миграционн* служб*",
	],
	uk: ["міністерство", "міністерства", "податкова служба", "податкової служби", "пенсійний фонд", "національна поліція", "кабінет міністрів", "служба безпеки", "прокуратура", "районний суд", "державна служба", "митна служба"],
	ko: [
		"외교부", "통일부", "국방부", "국세청", "경찰청", "검찰청", "법무부", "행정안전부", "보건복지부", "고용노동부", "국토교통부", "교육부", "문화체육관광부", "기획재정부", "산업통상자원부", "과학기술정보통신부", "중소벤처기업부", "여성가족부", "환경부", "농림축산식품부",
		"국민연금공단", "국민건강보험공단", "건강보험공단", "근로복지공단", "국가정보원", "대통령실", "청와대", "국무총리실", "국회사무처", "헌법재판소", "대법원", "지방법원", "관세청", "병무청", "조달청", "통계청", "질병관리청", "식품의약품안전처", "금융감독원", "금융위원회", "공정거래위원회",
		"방송통신위원회", "개인정보보호위원회", "국민권익위원회", "선거관리위원회", "세무서", "지방국세청", "출입국", "사이버수사대", "사이버안전국", "대사관", "영사관", "도로교통공단", "정부24", "국민신문고", "국가안보전략연구원",
	],
	ja: [
		"国税庁", "税務署", "国税局", "厚生労働省", "総務省", "外務省", "法務省", "財務省", "経済産業省", "国土交通省", "文部科学省", "農林水産省", "環境省", "防衛省", "警察庁", "警視庁", "検察庁", "裁判所", "金融庁", "消費者庁", "デジタル庁", "日本年金機構", "年金事務所", "法務局", "入国管理局",
		"税関", "市役所", "区役所", "都庁", "内閣府", "大使館", "協会けんぽ", "健康保険組合", "給付金事務局", "公正取引委員会",
	],
	zh: [
		"国家税务总局", "税务局", "外交部", "公安部", "公安局", "财政部", "人力资源和社会保障", "社会保障局", "社保局", "医疗保障局", "教育部", "国务院", "人民法院", "检察院", "海关总署", "市场监督管理局", "工信部", "工业和信息化部", "司法部", "商务部", "民政部", "大使馆", "总领事馆",
		"國稅局", "財政部", "健保署", "衛生福利部", "勞動部", "內政部", "警政署", "稅務局", "入境事務處", "警務處", "法院", "移民署",
	],
	vi: ["tổng cục thuế", "bộ công an", "bộ tài chính", "bộ ngoại giao", "chi cục thuế", "bảo hiểm xã hội", "cục thuế"],
	th: ["กรมสรรพากร", "กระทรวง", "สำนักงานตำรวจ", "ประกันสังคม", "กรมการขนส่ง"],
	id: ["kementerian", "direktorat jenderal pajak", "kepolisian", "bpjs kesehatan", "bpjs ketenagakerjaan", "kantor pajak", "mahkamah agung"],
	ar: ["وزارة", "مصلحة الضرائب", "الهيئة العامة", "السفارة", "شرطة", "المحكمة", "هيئة الزكاة"],
	he: ["רשות המסים", "ביטוח לאומי", "משטרת ישראל", "רשות האוכלוסין"],
};

/** The country that a language's words speak of, where there is one; the rest are "any". */
const countryOfLanguage: Readonly<Record<string, string>> = { ko: "kr", ja: "jp", ru: "ru", uk: "ua", pl: "pl", cs: "cz", sk: "sk", hu: "hu", ro: "ro", bg: "bg", el: "gr", tr: "tr", sv: "se", da: "dk", no: "no", fi: "fi", it: "it", he: "il", vn: "vi", th: "th", id: "id", vi: "vn" };

/** Groups "government:<country>" (by language where that tells the country), else "government:any". */
export const governmentPhrases: readonly PhraseGroup[] = Object.entries(words).map(([language, phrases]) => ({
	group: `government:${countryOfLanguage[language] ?? "any"}`,
	phrases,
}));
