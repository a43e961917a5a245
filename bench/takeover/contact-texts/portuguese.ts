import { type AttackText, attackText as t } from "../attack-text.ts";

/** In Portuguese. */
export const portuguese: readonly AttackText[] = [
	t(
		"boleto-atualizado-pt",
		"pt",
		"Atualização de boleto em aberto",
		"Prezado cliente,\n\nidentificamos que o boleto enviado neste mês contém um erro no código de barras. Pedimos que não efetue o pagamento e solicite a segunda via pelo WhatsApp {national} ou pelo e-mail {address}. O novo documento tem desconto de 10 % para pagamento hoje.\n\nSetor de cobrança",
	),
	t(
		"pix-errado-pt",
		"pt",
		"Pix enviado por engano",
		"Oi, tudo bem? Fiz um Pix de 480,00 para a sua conta por engano. Será que você pode me devolver? Me chama no WhatsApp {national} que eu te passo a chave. Deus abençoe!",
	),
	t(
		"familia-numero-pt",
		"pt",
		"Mudei de número",
		"Oi mãe, meu celular caiu na água e estou usando outro número. Salva aí: {national}. Me manda uma mensagem assim que puder, preciso pagar uma conta ainda hoje e o app do banco não abre.",
	),
	t(
		"emprego-pt",
		"pt",
		"Vaga: trabalho em casa, 200 a 600 por dia",
		"Olá! Nossa empresa está contratando pessoas para avaliar produtos pelo celular. Não precisa de experiência. Pagamento diário via Pix. Fale com a gerente Camila no Telegram @{handle} e diga que viu o anúncio aqui.",
	),
	t(
		"receita-pt",
		"pt",
		"Pendência no seu CPF",
		"Comunicamos que há pendências em seu CPF junto à Receita, que poderá ser suspenso em 48 horas. A regularização é feita exclusivamente pela central de atendimento {national}. Tenha em mãos o título de eleitor e os dados do cartão.",
	),
	t(
		"central-banco-pt",
		"pt",
		"Central de segurança",
		"Identificamos uma compra de R$ 2.389,90 em ELETRO SUL com o seu cartão final 7712. Caso não reconheça, ligue imediatamente para a nossa central, {national}, disponível 24 horas. Um especialista vai orientar o cancelamento.",
	),
	t(
		"fornecedor-pt",
		"pt",
		"Alteração de dados para pagamento",
		"Bom dia,\n\nconforme orientação da nossa contabilidade, os pagamentos de notas fiscais em aberto passam a ser feitos em outra conta. Por gentileza, peça a carta com os novos dados ao nosso financeiro: {address}. As notas já emitidas continuam válidas.\n\nGrato pela colaboração,\nTesouraria",
	),
	t(
		"diretor-pt",
		"pt",
		"Preciso de um favor",
		"Bom dia. Estou em reunião até o fim da tarde e não posso atender. Preciso que faça um pagamento hoje com discrição. Me passe o seu celular por aqui que explico por mensagem.",
	),
	t(
		"doacao-pt",
		"pt",
		"Campanha para as vítimas da enchente",
		"Queridos amigos,\n\nmuitas famílias perderam tudo na última semana. Estamos juntando dinheiro para remédios, água e colchões. Quem puder ajudar, escreva para {address} e enviaremos a chave Pix da pessoa responsável. Qualquer valor faz diferença.\n\nUm abraço fraterno",
	),
	t(
		"encomenda-pt",
		"pt",
		"Sua encomenda foi taxada",
		"O seu pacote está retido na alfândega. Para liberar, pague a taxa de 38,70 falando com um atendente no {national}. Após 3 dias úteis o objeto será devolvido ao remetente.",
	),
	t(
		"sorteio-pt",
		"pt",
		"Resultado do sorteio de aniversário",
		"Olá!\n\nÉ com alegria que informamos que o seu nome foi sorteado na nossa promoção de aniversário: um fim de semana para duas pessoas. Para marcar as datas responda para {address} com nome completo, RG, telefone e os números do cartão para a caução do hotel. O prazo termina no domingo.",
	),
	t(
		"investimento-pt",
		"pt",
		"Grupo fechado de investidores",
		"Abrimos mais 20 vagas no grupo em que o professor Renato indica, todo dia às 9h, uma operação com retorno médio de 12 %. Quem entrou em março já dobrou o capital. Adicione o assistente no WhatsApp: {national}.",
	),
];
