import { colourClasses, colourVariables } from "./colours.ts";

const light = colourVariables("light");
const dark = colourVariables("dark");

const text = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:1024px;padding:0 32px 64px;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3,h4,p,dl,dd,figure,ul,ol,blockquote,table{margin:0;padding:0}
.top{padding:48px 0 28px}
h1{font-size:15px;font-weight:600;letter-spacing:.01em;color:var(--soft)}
.finding{margin-top:8px;font-size:28px;line-height:1.3;font-weight:400;letter-spacing:-.012em;max-width:32em;text-wrap:balance}
.finding+.finding{font-size:18px;line-height:1.5;letter-spacing:0;max-width:46em;margin-top:10px;text-wrap:pretty}
.finding b{font-weight:650}
h2{font-size:22px;line-height:1.25;font-weight:650;letter-spacing:-.01em}
h3{font-size:16px;line-height:1.35;font-weight:650}
h4{font-size:13px;font-weight:600;color:var(--soft);margin:14px 0 5px}
section{margin-top:52px;padding-top:24px;border-top:1px solid var(--line)}
.lead{color:var(--soft);max-width:44em;margin:6px 0 18px;text-wrap:pretty}
h2+h3,h2+.pair,h2+.stack,h2+details{margin-top:16px}
section h3{margin:22px 0 8px}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
.quiet{color:var(--soft)}
.number{text-align:right;white-space:nowrap}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.dot{display:inline-block;width:.68em;height:.68em;border-radius:2px;background:var(--c);margin-right:.45em;flex:none}
footer{margin-top:52px;padding-top:16px;border-top:1px solid var(--line);font-size:13px;color:var(--soft)}
.paper-only{display:none}
.narrow{display:none}
`;

const parts = `
.figures{display:grid;grid-template-columns:repeat(6,1fr);border:1px solid var(--line);border-radius:10px;background:var(--card);overflow:hidden}
.figures div{padding:16px 16px 14px;border-left:1px solid var(--line);margin-left:-1px}
.figures dt{font-size:13px;color:var(--soft)}
.figures b{display:block;font-size:24px;line-height:1.3;font-weight:650;letter-spacing:-.01em;margin:2px 0}
.figures .long{font-size:18px;line-height:1.733}
.figures span{display:block;font-size:13px;line-height:1.35;color:var(--soft)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:6px 20px;margin-top:18px;font-size:14px}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13px;margin:8px 0 14px}
.legend li{white-space:nowrap}
.legend li.quiet{white-space:normal}
.legend b{font-weight:650}
.waves{padding-left:2.1em;font-size:15px}
.waves li{padding:3px 0 3px .2em}
.wave{display:grid;grid-template-columns:minmax(0,1fr) 300px;gap:2px 28px;margin-bottom:10px}
.wave .quiet{font-size:14px}
.wave b{color:var(--ink);font-weight:650}
.wave figcaption{font-size:12.5px;font-weight:400;color:var(--soft)}
.after-drawing{margin-top:14px}
svg .faint{opacity:.4}
svg .usual{stroke:var(--ink);stroke-width:1;stroke-dasharray:4 3;vector-effect:non-scaling-stroke}
.waves li::marker{color:var(--soft);font-weight:600}
summary{cursor:pointer;color:var(--link);padding:8px 0;font-size:15px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.4}
caption{text-align:left;font-size:13px;font-weight:600;color:var(--soft);padding:0 0 6px}
th{text-align:left;font-weight:400}
thead th{font-size:12.5px;color:var(--soft);padding:6px 12px 6px 0;border-bottom:1px solid var(--line);vertical-align:bottom;white-space:nowrap}
tbody td,tbody th{padding:6px 12px 6px 0;border-bottom:1px solid var(--grid);vertical-align:top}
td:last-child,th:last-child{padding-right:0}
.list{overflow-wrap:break-word}
.list th[scope=row]{min-width:9em;overflow-wrap:anywhere}
.list td{hyphens:none}
figure+.scroll{margin-top:18px}
.list .time,.theme{white-space:nowrap}
.theme{margin-right:.6em}
.due-list th:nth-child(2){width:21%}
.due-list th:nth-child(3){width:23%}
.due-list th:nth-child(5){width:29%}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:28px 48px;margin-top:22px}
.pair h3{margin-top:0}
.bars td,.bars th{border:0;padding:3px 0;vertical-align:middle}
.bars th{width:34%;padding-right:10px;line-height:1.25}
.bars td.number{padding-left:10px;width:1%}
.bars td.share{color:var(--soft);min-width:4.2em}
.bar{display:block;height:12px;min-width:2px;border-radius:1.5px;background:var(--c,var(--c-wanted))}
.stack{display:flex;gap:2px;height:20px;margin-top:6px}
.stack .bar{height:100%;flex-basis:0}
.stack+.legend{margin:7px 0 0}
.pair .legend{gap:3px 12px;font-size:12.5px}
.multiples{display:grid;grid-template-columns:repeat(4,1fr);gap:20px 28px}
figcaption{display:flex;justify-content:space-between;gap:.6em;font-size:13px;font-weight:600;margin-bottom:4px}
.most{flex:none;color:var(--soft);font-weight:400;white-space:nowrap}
.multiples figure{display:flex;flex-direction:column;justify-content:flex-end}
svg{display:block;width:100%;height:auto;overflow:visible}
.timeline text,.rows text,.due text{font-family:inherit;font-size:11px;fill:var(--ink)}
svg .c{fill:var(--c)}
svg .grid{stroke:var(--grid)}
svg .base{stroke:var(--line)}
svg text.tick,svg text.peak{fill:var(--soft)}
.rows .peak,.timeline .peak{font-size:10px}
svg .year{font-weight:600}
svg .number{font-variant-numeric:tabular-nums}
svg .shade{fill:var(--shade)}
svg .hover{fill:transparent}
svg .hover:hover{fill:var(--shade)}
svg .mark{fill:var(--page);stroke:var(--soft)}
svg text.mark-number{font-size:10px;font-weight:600}
svg .torn{fill:var(--page)}
svg .band{fill:var(--band)}
svg .today{stroke:var(--ink);stroke-dasharray:2 3}
svg .day{fill:var(--page);stroke:var(--ink);stroke-width:1.5}
.small{height:48px;border-bottom:1px solid var(--line)}
.ends{display:flex;justify-content:space-between;font-size:12px;line-height:1.5;color:var(--soft)}
.rows text.label{font-size:12.5px}
.dot.round,.dot.ring{border-radius:50%}
.dot.ring{border:2.5px solid var(--graph-phish);background:none}
.hint{display:none;font-size:13px}
.graph svg{max-width:100%}
.graph svg+svg{margin-top:16px}
.method div{display:grid;grid-template-columns:11em 1fr;gap:16px;padding:8px 0;border-bottom:1px solid var(--grid)}
.method dt{font-weight:600}
.method dd{max-width:44em}
.method{margin-top:12px;font-size:15px}
`;

const cards = `
.card{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--edge,var(--line));border-radius:8px;padding:18px 22px 12px;margin-top:20px;scroll-margin-top:12px}
.card:target{outline:2px solid var(--link);outline-offset:2px}
.card header{display:flex;gap:8px 20px;justify-content:space-between;align-items:flex-start;flex-wrap:wrap}
.card h3{margin:0;font-size:18px;flex:1 1 22em;display:flex;gap:.6em}
.example{white-space:nowrap}
.rank{color:var(--soft);font-weight:600;flex:none}
.changes{display:inline-block;padding:0 .5em;margin:0 .12em;border-radius:4px;background:var(--chip);border:1px dashed var(--soft);line-height:1.1;color:var(--soft);font-weight:600}
.chips{display:flex;flex-wrap:wrap;gap:6px}
.chip{display:inline-flex;align-items:center;gap:0 .3em;max-width:100%;border:1px solid var(--line);background:var(--chip);border-radius:12px;padding:1px 11px;font-size:13px}
.chip>*{min-width:0}
.chip b{font-weight:650}
.summary{margin-top:8px;font-size:15px}
.summary+.summary{margin-top:1px;font-size:13.5px}
.id{font-size:12.5px;margin-left:.5em;font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
.drawings{display:grid;grid-template-columns:2fr 1fr;gap:28px;margin:14px 0 6px}
.drawings figcaption{font-size:12.5px;font-weight:400;color:var(--soft)}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(15em,1fr));gap:12px 28px;margin-top:12px;font-size:14px;line-height:1.4}
.facts dt,.mail dt{font-size:12.5px;color:var(--soft)}
.facts ul,.cluster ul{list-style:none}
code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.88em;color:var(--soft)}
.card details{margin-top:8px;border-top:1px solid var(--grid)}
.sample{display:grid;grid-template-columns:5fr 6fr;gap:20px 32px;padding:4px 0 10px}
.sample>*{min-width:0}
.mail div{display:grid;grid-template-columns:4.4em 1fr;align-items:baseline;font-size:14px}
blockquote{margin-top:10px;padding:10px 14px;background:var(--band);border-radius:6px;font-size:14px;line-height:1.45;white-space:pre-line;max-height:32em;overflow:auto}
.source{font-size:12.5px;margin-top:6px}
.reasons{align-self:start;font-size:13.5px;line-height:1.35;table-layout:fixed}
.reasons td,.reasons th{padding:4px 0;vertical-align:middle}
.reasons col:first-child{width:56%}
.reasons col:last-child{width:4.8em}
.reasons th{padding-right:12px}
.reasons td.number{padding-left:8px}
.reasons .track{position:relative}
.step,.zero{position:absolute;top:50%;height:10px;margin-top:-5px;min-width:2px;border-radius:1.5px}
.zero{top:0;bottom:0;height:auto;margin:0;width:1px;min-width:1px;background:var(--line)}
.against{background:var(--against)}.for{background:var(--for)}.sum{background:var(--sum)}
.reasons tfoot td,.reasons tfoot th{border-top:1px solid var(--soft);font-weight:650;padding-top:7px}
.clusters{display:grid;grid-template-columns:1fr 1fr;gap:18px;margin-top:8px}
.cluster{border:1px solid var(--line);border-radius:8px;background:var(--card);padding:14px 18px}
.cluster h3{margin:0 0 6px}
.cluster li{padding:2px 0;font-size:14px}
.cluster ul:first-of-type li{display:flex}
.cluster .rank{min-width:2.2em;padding-right:.6em}
.cluster .ties{margin-top:8px;padding-top:8px;border-top:1px solid var(--grid)}
`;

const phone = `
@media screen and (max-width:900px){.figures{grid-template-columns:repeat(3,1fr)}.figures div{border-top:1px solid var(--line);margin-top:-1px}.multiples{grid-template-columns:repeat(3,1fr)}}
@media screen and (max-width:680px){
body{padding:0 16px 48px}
.top{padding:28px 0 20px}
.finding{font-size:22px}.finding+.finding{font-size:16px}
section{margin-top:36px}
.figures{grid-template-columns:1fr 1fr}
.figures b{font-size:21px}
.wide{display:none}.narrow{display:block}
.pair,.sample,.drawings,.clusters,.wave{grid-template-columns:minmax(0,1fr)}
.drawings{gap:14px}
.multiples{grid-template-columns:1fr 1fr;gap:16px 20px}
.facts{grid-template-columns:1fr 1fr;gap:12px 18px}
.card{padding:14px 14px 8px}
.card h3{flex-basis:100%}
.method div{grid-template-columns:1fr;gap:2px}
.list,.list tbody,.list caption{display:block}
.list thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.list tr{display:flex;flex-wrap:wrap;gap:1px 12px;padding:9px 0;border-bottom:1px solid var(--grid)}
.list td,.list th{border:0;padding:0}
.list td{color:var(--soft);font-size:13.5px}
.list th[scope=row]{flex:1 1 80%;font-size:15px}
.due-list td:nth-child(3){flex:1 1 100%}
.due-list th[scope=row]{width:auto}
.hint{display:block}
.graph svg{min-width:960px}
.list .count::after{content:" messages"}
.list .count.one::after{content:" message"}
.list .unsaid{display:none}
.legend{gap:4px 14px}
}
`;

/** Wide drawings made small for a tablet: their words may be as large as on paper; and of a table the subjects need the room that days on one line take. */
const tablet = `
@media screen and (max-width:1000px){.timeline text,.due text,.rows text,.rows text.label{font-size:12.5px}.rows .peak,.timeline .peak,svg text.mark-number{font-size:11px}.list .time{white-space:normal;min-width:7em}.list th[scope=row]{min-width:12em}}
`;

/** Paper is white; what was opened is printed, long lists and samples that were not stay away. */
const paper = `
@media print{
:root{color-scheme:light;${light};--page:#fff}
@page{size:A4;margin:16mm 15mm 18mm}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:none;padding:0;font-size:10pt;line-height:1.42}
.timeline text,.due text,.rows text,.rows text.label{font-size:12.5px}
.top{padding:0 0 14pt}
.finding{font-size:16pt}.finding+.finding{font-size:11pt}
h2{font-size:14pt}h3{font-size:10.5pt}.card h3{font-size:11.5pt}
section{margin-top:20pt;padding-top:12pt}
h2,h3,h4,caption,.lead{break-after:avoid}
table{font-size:8.5pt}
caption,thead th,.figures dt,.figures span,.legend,figcaption,h4,.chip{font-size:8.2pt}
.figures div{padding:8pt}
.figures b{font-size:14pt}.figures .long{font-size:10.5pt;line-height:1.733}
svg,figure:not(.graph),tr,.lead,.cluster,.card>:not(details):not(.facts),.facts div,blockquote,.figures,.method div,.multiples figure,.waves li,.stack,.pair>*{break-inside:avoid}
a{color:inherit;text-decoration:none}
nav,.screen-only,details:not([open]){display:none}
.paper-only{display:block;margin-top:6pt}
.in-line{display:inline}
details[open]+.brief{display:none}
.brief{font-size:8.2pt;line-height:1.35;color:var(--soft)}
.brief b{font-weight:600;color:var(--ink)}
details[open]>summary{display:none}
.card{box-decoration-break:clone;-webkit-box-decoration-break:clone}
.card header,.card .summary{break-after:avoid}
.clusters{display:block;columns:2;column-gap:14pt}
.cluster{margin:0 0 10pt;padding:8pt 11pt}
.card{padding:9pt 12pt 7pt;margin-top:10pt}
.cluster li,.waves li,.method{font-size:9pt}.wave .quiet{font-size:8.2pt}.wave{grid-template-columns:minmax(0,1fr) 62mm}
.summary{margin-top:4pt;font-size:9pt}.summary+.summary,.facts,.mail div,blockquote{font-size:8.2pt}
.facts{grid-template-columns:repeat(4,1fr);gap:6pt 14pt;margin-top:6pt}
.facts dt,.mail dt,.drawings figcaption,.ends,.source{font-size:7.5pt}
.small{height:30pt}
.sample{gap:14pt;padding:2pt 0 4pt}
tfoot{display:table-row-group}
.reasons tbody tr:nth-last-child(-n+2),.reasons tbody{break-after:avoid}.reasons tfoot{break-before:avoid}
.drawings{margin:7pt 0 2pt}
blockquote{max-height:none;overflow:visible}
.scroll{overflow:visible}
.list td,.list th{padding-top:2.6pt;padding-bottom:2.6pt}
.reasons{font-size:7.8pt;line-height:1.25}
.reasons td,.reasons th{padding:2.2pt 0}
}
`;

/** The graph of overlaps brings its own drawing and takes these colours. */
const graph = "--graph-ink:var(--ink);--graph-faint:var(--soft);--graph-panel:var(--card);--graph-rim:var(--line);--graph-phish:var(--ink)";

/** The style sheet of the page: light and dark, phone and paper. */
export const style = `:root{color-scheme:light dark;${graph};${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
${colourClasses()}${text}${parts}${cards}${tablet}${phone}${paper}`;
