/**
 * Simplified Han characters, each with its traditional form behind it: one table of Chinese phrases serves both spellings.
 * Only characters that phrases use. Folded for comparison alone, never in what is shown.
 */
const pairs =
	"专專业業丢丟两兩严嚴个個为為丰豐举舉么麼义義乐樂习習买買产產亲親仅僅从從仓倉们們价價众眾优優会會伟偉传傳体體债債偿償储儲" +
	"关關兴興养養内內册冊写寫冻凍准準减減凭憑击擊则則删刪别別制製办辦务務动動励勵劳勞区區医醫协協单單卖賣占佔厂廠历歷压壓参參双雙" +
	"发發变變台臺号號后後吗嗎听聽启啟员員响響团團国國图圖圣聖场場墙牆壮壯处處备備复復头頭奖獎妇婦娱娛学學实實审審宝寶寻尋对對导導" +
	"将將尝嘗尽盡层層属屬岗崗币幣师師帐帳帮幫并並广廣库庫应應开開异異强強当當录錄征徵总總恶惡惊驚愿願戏戲户戶执執扫掃抢搶护護报報" +
	"担擔拟擬拦攔换換据據摄攝数數无無时時暂暫机機杀殺权權条條来來构構标標档檔检檢楼樓欢歡欧歐毕畢汇匯测測涂塗涨漲润潤满滿滞滯潜潛" +
	"点點热熱烧燒爱愛现現电電皱皺盘盤矿礦码碼确確礼禮积積称稱税稅稳穩笔筆签簽简簡类類约約级級纲綱纳納线線组組绍紹经經结結给給络絡" +
	"绝絕统統继繼续續绩績维維缓緩缴繳网網职職联聯脱脫节節艺藝苹蘋荐薦药藥获獲营營虚虛补補装裝规規视視计計订訂认認让讓训訓议議讯訊" +
	"记記讲講讶訝论論讼訟设設访訪证證识識诉訴词詞译譯试試诚誠话話询詢详詳语語误誤请請读讀课課调調负負财財责責败敗账賬货貨购購贴貼" +
	"贵貴贷貸贸貿费費资資赌賭赔賠赖賴赚賺赞讚赠贈赢贏车車转轉轮輪软軟轻輕载載达達迁遷过過运運还還这這进進违違选選递遞遗遺邮郵释釋" +
	"里裡钞鈔钢鋼钥鑰钮鈕钱錢银銀铺鋪链鏈销銷锁鎖错錯键鍵长長门門闭閉问問间間闸閘阅閱阳陽际際陆陸险險页頁项項预預领領频頻题題额額" +
	"风風饼餅马馬验驗鲜鮮";

/** Code unit of a traditional character to that of the simplified one. */
export const toSimplified: ReadonlyMap<number, number> = new Map(
	Array.from({ length: pairs.length / 2 }, (_, index) => [pairs.charCodeAt(index * 2 + 1), pairs.charCodeAt(index * 2)] as const),
);
