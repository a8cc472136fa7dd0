import type { LexiconSource } from './concept';

/** Portuguese, of Portugal and Brazil. */
export const portuguese: LexiconSource = {
	negations: 'não|nao|nem|nunca|jamais|sem|nenhum|nenhuma|nada|ninguém|tampouco|ñ|n',
	laterNegations: 'não|nunca|nada',
	conditions: 'se|quando|assim|até|caso|logo|desde|após|antes|depois|enquanto',
	classes: {
		have: 'paguei|já|foi|está|fiz|fizemos|tenho|temos|tinha|foram|efetuei|efetuámos|efectuei|efetuamos|ficou|esta|ja|tá',
		paid: 'pago|paga|pagos|pagas|liquidado|liquidada|transferido|transferida|quitado|quitada|depositado|depositada|efetuado|efectuado|efetuada|saldado|saldada|regularizado|regularizada|debitado|debitada|acertado|feito|feita|cobrado|liquidadas|liquidados',
		payment: 'pagamento*|transferência*|depósito|pix|boleto|ted|doc|cheque|dinheiro|valor|fatura*|factura*|mbway|saldo|montante|quantia|débito',
		goods: 'mercadoria*|encomenda*|pedido*|produto*|artigo*|material*|serviço*|trabalho*|entrega*|obra*|peça*|caixa*|palete*|equipamento*|remessa|pacote|instalação|compra*',
		soon: 'hoje|amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|mês|fim|final|início|meados|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|#|próxim*|logo|noite|tarde|depois',
	},
	phrases: {
		'robot.away': `
			(fora do escritório|ausente do escritório|ausente|de férias|em férias|em viagem|licença (de)? (maternidade|paternidade|parental)|de licença|fora da empresa|de baixa)
			(estou|estarei|estamos|estaremos|encontro me|encontramo nos) (atualmente|actualmente|de momento)? (ausente*|fora|de férias|em férias|encerrad*|fechad*|de licença|em viagem|em recesso)
			(escritório|escritórios|empresa|loja|serviços|clínica|escola|fábrica|secretaria) __ (encerrad*|fechad*|fecha|encerra|recesso)
			(encerramento|recesso|férias coletivas|férias colectivas|fecho) (para|de|por|anual|entre|do)?
			acesso limitado (ao|aos|a)`,
		'robot.return': `
			(regress*|volto|voltarei|voltamos|retorno|retornarei|retornaremos|de volta|regresso|reabr*|reabertura|retoma) (a|no|em|dia|ao|à|segunda|terça|quarta|quinta|sexta|na|de|às|#|amanhã)
			(no|após o) (meu|nosso)? (regresso|retorno)
			até (ao|o)? (dia)? (#|segunda|terça|quarta|quinta|sexta)`,
		'robot.receipt': `
			(recebemos|recebi) (o|a) (seu|sua|vosso|vossa|teu) (mensagem|pedido|e mail|email|contacto|contato|solicitação|mail)
			(o|a|seu|sua) (seu|sua)? (pedido|mensagem|solicitação|ticket|chamado|e mail|email) (foi|será|está) (recebid*|registad*|registrad*|abert*)?
			(obrigad*|agradecemos) (por|pelo|o) (entrar em|seu contacto|seu contato|nos contactar|seu e mail|sua mensagem|ter contactado|contactar|entrar)
			(número do (pedido|chamado|ticket|processo)|protocolo|ticket|chamado|aviso de receção|acusamos a receção)
			(responderemos|respondido|retornaremos|resposta) __ (prazo|horas|dias úteis|brevemente|breve|possível)`,
		'robot.automatic': `
			(resposta|mensagem|e mail|email) (automátic*|gerad* automaticamente)
			(não responda|favor não responder|não responder|por favor não responda) (a este|a esta|este)?
			(gerad*|enviad*) automaticamente`,
		'robot.deputy': `
			(em caso de|para) (urgência|assuntos urgentes|questões urgentes|urgências|emergência)
			(na|durante a) minha ausência
			(urgente*) (contacte|contate|contactar|favor|por favor)`,
		'robot.challenge': `
			(confirm*|verifi*) __ (humano|robô|remetente|pessoa)
			(antispam|anti spam|filtro) __ (link|cliq*)
			(mensagem|e mail) (retid*|em espera|em quarentena)`,
		'robot.undelivered': `
			(não foi possível|não pôde|não pode ser|impossível|não foi|não pode) __ (entreg*|entregue|enviad*|entregar)
			(falha|erro|notificação) (na|de|da|permanente) (entrega|estado|envio|status)
			(não entregue|mensagem devolvida|e mail devolvido|mensagem rejeitada|undeliverable|devolvido ao remetente|endereço não encontrado)
			erro permanente`,
		'robot.mailboxFull': `
			(caixa|quota|cota|armazenamento|espaço) __ (chei*|excedid*|esgotad*|lotad*|insuficiente)`,
		'robot.noMailbox': `
			(endereço|destinatário|utilizador|usuário|caixa|conta) __ (desconhecid*|não existe|inexistente|não encontrad*|inválid*|desativad*)`,
		'robot.delayed': `
			(entrega|mensagem) __ (atras*|adiada|em fila|atrasad*|pendente)
			(novas tentativas|continuará a tentar|será tentad*|tentará novamente|continuaremos)
			ainda não foi`,
		'robot.remittance': `
			(aviso de (pagamento|transferência|lançamento)|nota de (pagamento|liquidação)|ordem de pagamento|remessa de pagamento|detalhe do pagamento)
			(as|seguintes) (seguintes)? faturas`,
		'legal.lawyer': `
			(advogad*|escritório de advo*|sociedade de advogados|jurídico|departamento jurídico|solicitador*|procurador*|notári*|oab|cédula profissional)`,
		'legal.represented': `
			(em nome e representação|em representação|na qualidade de|em nome) (de|do|da|dos)? _ (client*|constituinte|mandatári*|sociedade)?
			(meu|minha|nosso|nossa) (constituinte|client*|advogad*|mandante|representad*)
			(representad*|assistid*|patrocinad*) (por|pelo|pela)
			(fal*|contact*|dirig*|dirij*|contat*|trat*|escrev*) __ (advogad*|jurídico|mandatário|escritório)
			(entregue|nas mãos|constituí|constituímos|contratei|contratámos|procuração) (ao|a|do|de|um|uma|meu)? _ (advogad*|forense|jurídico)?`,
		'legal.insolvency': `
			(insolvên*|insolvente|falência|falid*|recuperação judicial|recuperação extrajudicial|administrador* (da insolvência|judicial)|liquidação judicial|per|peap|massa insolvente|processo especial de revitalização|reclamação de créditos|reclamar créditos|administrador judicial|dissolução|liquidatári*|concordata|síndico|massa falida|revitalização|encerramento da atividade|habilitação de crédito)
			(tribunal|juízo) (de comércio|do comércio|judicial|da comarca)
			(declarad*|decretad*) (insolvent*|a insolvência|a falência)`,
		'legal.cease': `
			(interpel*|notificação (extrajudicial|judicial)|intimamos|intimação|notifico|notificamos)
			(via judicial|ação judicial|acção judicial|meios judiciais|medidas (judiciais|legais)|nos termos do artigo|nos termos do art|cessar de imediato|abster*)`,
		'legal.debtorDied': `
			(falec*|óbito|morreu|morte|defunt*|finad*|certidão de óbito|partiu)
			(herança*|herdeir*|inventári*|testament*|cabeça de casal|sucessão|espólio|habilitação de herdeiros)
			(repúdio|repudi*|renunci*) _ herança`,
		'legal.respite': `
			(moratória|persi|plano de pagamentos judicial|suspensão das execuções|superendividamento|exoneração do passivo|acordo extrajudicial|pari)`,
		'legal.reference': `
			(processo n|proc n|n ref|v ref|nossa referência|vossa referência|tribunal|comarca|sentença|despacho|ofício|autos)
			(exmos senhores|exmo senhor|vimos por este meio|serve a presente|carta registada|na sequência)`,
		'optout.stop': `
			[ (stop|pare|parem|para|parar|sair|cancelar|chega|basta|remover|pare por favor|parem por favor|sai|descadastrar) ]
			[ (stop|pare|parem|chega|basta) (stop|sms|de|com|por favor|já|mensagens|ja|pfv|pf|isso|disso)
			(par*|deix*|cess*|parem|chega) (já|de|lá de|com)? (de)? (mandar*|enviar*|escrever*|ligar*|contactar*|contatar*|incomodar*|chatear*|me|mensagens|perturbar*|telefonar*|encher|importunar)
			(não|nao) (me|nos|quero que) (mand*|envi*|escrev*|lig*|contact*|contat*|incomod*|chatei*|telefon*|perturb*|volt*) (mais|nada|mensagens|por|para|sms|a|nunca|de novo|neste)?
			(não|nao) (enviem|mandem|liguem|escrevam|contactem|envie|mande|ligue|contacte|contatem|entrem|incomodem|voltem a) (mais|me|nos|nada|mensagens|em contato|em contacto)?
			(mais|nenhuma|nenhum) (nenhuma|nenhum)? (mensage*|sms|e mail*|chamada*|contacto*|contato*|ligaç*|whatsapp)`,
		'optout.unsubscribe': `
			(cancelar a subscrição|descadastr*|anular subscrição|cancelar subscrição|desinscrev*|sair da lista|remoção|desubscrever|cancelar inscrição)
			(remov*|retir*|tir*|apag*|elimin*|exclu*|delet*|risqu*) (me|nos|o|este|a|meu|minha|por favor|já|esse|am|em|os|daqui|da)? __ (número|contacto|contato|endereço|lista*|base|e mail|email|dados|telefone|telemóvel|celular|cadastro|sistema|base de dados|vossa|agenda|registos|mailing|daí)
			(da|das|dessa) (vossa|vossas|sua|suas)? (lista|listas|base|mailing)
			(tirem me|retirem me|removam me|me tirem|me tira|me remova*|me retirem|me exclua*)`,
		'optout.noContact': `
			(não|nao) (quero|queremos|desejo|desejamos|autorizo|pretendo|pretendemos|aceito|consinto) (que me|receber|mais|ser|nenhum*|qualquer|voltar)? __ (contact*|contat*|receber|mensagens|sms|ligu*|ligaç*|mandem|e mails|chamadas|enviem|comunicaç*|incomodad*)
			(não|nao) (voltem|volte|voltar|tornem|torne) a (contactar*|contatar*|ligar*|escrever*|enviar*|incomodar*)
			(deix*) (me|nos)? (em paz|sossegad*|da mão)
			(deixem me|deixe me|me deixa|me deixem|deixa me) (em paz|sossegad*)
			(retiro|revogo|oponho me|oposição|revogar) (o|a|meu|ao|consentimento|que)? _ (consentimento|autorização|tratamento|contacto|contato)
			(esqueç*|apagu*|perc*) (este|o meu|meu|esse) (número|contacto|contato|telefone)
			(sem) (o)? (meu|minha|nosso) (consentimento|autorização|permissão)`,
		'optout.channel': `
			(não|nao|nem|nada) (por|pelo|via|para o|no|de) (sms|whatsapp|zap|telefone|telemóvel|este número|e mail|celular|email|meu telemóvel|trabalho)
			(só|apenas|somente|exclusivamente|de preferência|unicamente) (por|via|através|pelo) (carta|correio|e mail|email|escrito|telefone|correio postal)
			(número|telemóvel|telefone|celular|e mail|email|contacto|whatsapp) (pessoal|particular|privado|do trabalho|de trabalho|profissional|de casa)
			(por escrito|por carta|pelo correio|correio) (apenas|só|daqui|a partir|somente)?`,
		'optout.erase': `
			(rgpd|lgpd|direito (ao|à|de) (esquecimento|eliminação|apagamento|oposição|exclusão)|cnpd|anpd|proteção de dados|apagamento dos (meus)? dados|dados pessoais|artigo (17|21)|lista não perturbe|não me perturbe)`,
		'optout.blocked': `
			(bloquead*|bloqueio|bloquear|bloqueei|denunciad*|denunciei|reportad*|reportei|spam|vou bloquear)`,
		'hardship.illness': `
			(doente*|doença|hospital*|internad*|internamento|cancro|câncer|quimio*|avc|enfarte|infarto|cirurgia|operação|operad*|acidente|baixa médica|de baixa|depress*|incapac*|invalidez|hemodiálise|uti|uci|diagnostic*|tratamento*|aborto|incapacidade|deficiên*|alzheimer|tumor|burnout|esgotamento|auxílio doença|fratura*|cuidados intensivos|leucemia|oncologia|oncológic*)`,
		'hardship.death': `
			(luto|funeral|enterro|viúv*|velório|enterrar|enterrei|enterrámos|sepultar)
			(meu|minha|nosso|nossa) (marido|mulher|esposa|esposo|filho|filha|pai|mãe|irmão|irmã|sócio|companheir*|bebé|bebê|avó|avô|sogr*) __ (faleceu|morreu|morte|perdi|partiu|falecid*|falecimento)
			(perdi|perdemos|perda) (o|a|do|da|meu|minha)? _ (marido|mulher|esposa|filho|filha|pai|mãe|irmão|irmã|sócio|companheir*)`,
		'hardship.jobLoss': `
			(desemprego|desempregad*|despedid*|despedimento|demitid*|demissão|sem emprego|sem trabalho|perdi o (emprego|trabalho)|perdi meu emprego|lay off|layoff|subsídio de desemprego|fundo de desemprego|mandad* embora|seguro desemprego|fui dispensad*|rescisão|perdeu o emprego)
			(sem) (salário|ordenado|vencimento|rendimento*|renda|receber|receber ordenado)
			(salário|ordenado) (em atraso|atrasad*|não)`,
		'hardship.disaster': `
			(inundaç*|incêndio*|ardeu|arderam|queim*|tempestade|granizo|seca|geada*|assalt*|roub*|cheia*|enchente*|alagamento|alagou|terramoto|terremoto|deslizamento|vendaval|destru*|furto|ciclone|temporal|catástrofe|calamidade|explosão|sinistro|fogo|desabou|perda total)
			(seguro|seguradora|perito) _ (não|ainda|demora*|peritagem|espera*|diz|paga*)
			perd* tudo`,
		'hardship.cannotPay': `
			(não|nao|ñ) (posso|podemos|consigo|conseguimos|tenho como|temos como|vou conseguir|vamos conseguir|tenho condições|temos condições|dá|conseguirei|tenho possibilidade*|temos possibilidade*|estou em condições|estamos em condições|dá para) __ (pagar|pagá*|liquidar|honrar|regularizar|fazer face|quitar|saldar|suportar|nem|cumprir|o mês)?
			(impossível|impossibilitad*|impossibilidade|incapaz) (de|para mim)? _ (pagar|honrar|liquidar|regularizar)
			(não|nao) (tenho|temos|há|disponho|dispomos|sobra) (mais|um|nem|nenhum*|qualquer)? _ (dinheiro|cêntimo|centavo|tostão|euro|liquidez|rendimento*|recursos|renda|meios|fundos|saldo|trabalho|nada)
			(sem) (dinheiro|um tostão|rendimentos|um cêntimo|um centavo|renda|meios|fundos|nada|recursos)
			(conta*) (penhorad*|bloquead*|a zero|a descoberto|negativ*|no vermelho|zerada)
			(penhor*|despej*|falid*|endividad*|no vermelho|com a corda|dívidas|a zeros|na miséria|arruinad*|afogad*|quebrad*|apertad*|duro|lis*|ruína|com a água)
			(não sei|não sabemos) (como|mais|o que|onde|nem)`,
		'hardship.poverty': `
			(reforma|pensão|pensionista|aposentad*|rendimento social|rsi|bolsa família|banco alimentar|cesta básica|mãe solteira|subsídio|salário mínimo|abono|auxílio|loas|bpc|segurança social|cáritas)
			(renda|luz|comida|aluguel|filhos|crianças|fraldas|remédios|medicamentos) (ou|e|não|primeiro|para criar|em atraso|antes|a cargo|atrasad*)`,
		'hardship.business': `
			(situação|dificuldade*|problemas|momento|fase|crise) (financeir*|económic*|econômic*|grave*|muito difícil|crític*|desesperad*|insustentável|complicad*|delicad*|dramátic*|de tesouraria)
			(graves|sérias|enormes|grandes) (dificuldades|problemas)
			(negócio|empresa|loja|restaurante|café|faturação|vendas|oficina|faturamento) __ (fechar|fechou|encerrar|encerrou|parad*|caiu|caíram|quebr*|falir|mal|fechamos|portas|morto)
			(fechar|encerrar|fechei|fecho) (as|a|o|portas|porta|negócio|empresa|loja|definitivamente)
			(perdi|perdemos|faliu) (o)? (nosso|meu)? _ (maior|principal|único|melhor) (cliente|contrato)
			(funcionários|salários|empregados|ordenados|trabalhadores) __ (despedir|pagar|não|sem|demitir|em atraso|primeiro)
			(passar|passando|atravessar|atravessamos|atravesso|passamos|passo) (por)? _ (mal|dificuldade*|difícil|complicad*|aperto*|mau)`,
		'hardship.plea': `
			(piedade|compaixão|compreensão|misericórdia|imploro|humanidade|clemência|rogo|coração|caridade)
			(vergonha|desesperad*|desespero|aflit*|ajudem|ajuda|ajude|envergonhad*|angústia|sem saber o que|deus|constrangid*)
			(nunca|primeira vez) _ (aconteceu|falhei|falhámos|atrasei|passei)`,
		'hardship.adviser': `
			(assistente social|segurança social|deco|gabinete de apoio|tutor|curador*|acompanhante|serviço social|cáritas|apoio ao sobreendividado|procon dívidas|cras)`,
		'hardship.distress': `
			(suicíd*|acabar com a vida|pôr fim|tirar a (minha)? vida|não aguento|nao aguento|choro|chor*|divórcio|divorci*|separação|violência|maltrat*|não durmo|insónia*|ansiedade|pânico|abandon*|desabafo|no fundo do poço|sem forças|esgotad*)`,
		'dispute.contest': `
			(contest*|reclam*|disput*|discord*|impugn*|não reconhe*|rejeit*|em desacordo|não concord*|recus* a fatura|desacordo|divergên*)
			(não|nao) (estou|estamos) de acordo
			(não|nao) (reconheço|reconhecemos|aceito|aceitamos|devo|devemos|bate|corresponde|confere|batem|conferem|é devid*|está correct*|está corret*|está certo|está certa|concord*|procede)
			(erro*|errad*|incorret*|incorrect*|engano|indevid*|injustificad*|abusiv*|inflacionad*|mal (calculad*|faturad*|emitid*)) (na|no|de|fatura*|factura*|valor|cobrança|faturação|preço|quantidade|iva|cálculo|cobrad*|vosso|conta)?
			(fatura|factura|valor|montante|preço|quantidade|cobrança|total|conta|iva|boleto) __ (errad*|incorret*|incorrect*|não bate|não corresponde|não está cert*|não está corret*|indevid*|corrig*|anul*|a mais|erro|retific*|diferente|não confere|engano|contest*)
			(corri*|corrig*|anul*|retific*|estorn*|rectific*|cancel*) (a|o|essa|esta|por favor|vossa|fatura|factura|valor|cobrança|isso)
			(não|nao) _ (combinad*|acordad*|contratad*|pedid*|solicitad*|encomendad*)
			(não|nao) (vos|lhes|lhe|te)? (devo|devemos) (nada|um)`,
		'dispute.amount': `
			(cobrad*|faturad*|cobraram|faturaram|cobram|cobrar|cobrou) (a mais|em dobro|demais|duas|mais|horas|um valor|valor)
			(orçamento|preço|combinado|contrato|acordado|proposta|cotação|encomenda) _ (era|é|foi|dizia|diz|de|indicava|eram|previa) _ (#|€|euros|outro|menos|r)
			(em vez|ao invés|em lugar) de
			(desconto|adiantamento|sinal|iva) _ (não|falta|prometid*|esquec*|aplicad*|combinad*|descontad*)
			(juros|multa|encargos) _ (não|injust*|abusiv*|retir*|indevid*|anul*)
			(horas|quantidade|unidades) _ (errad*|não|a mais|incorret*)
			(só|apenas|somente) (#|dois|duas|três|quatro|cinco|dez|metade|encomend*|receb*|pedi|veio|vieram|chegaram|comprei)`,
		'dispute.notReceived': `
			(não|nunca|nao|ainda não|nada|jamais|até hoje não) (me|nos|foi|foram|se|tinha|a|o|ainda)? _ (receb*|cheg*|entreg*|apareceu|vieram|veio|enviad*|instalad*|terminad*|feit*|concluíd*|acabad*|realizad*|prestad*|apareceram|efetuad*|começ*|executad*)
			(@goods) __ (não|nunca|incomplet*|falt*|por acabar|a meio|pela metade) _ (cheg*|receb*|entreg*|complet*|terminad*|concluíd*|veio)?
			(falta*|faltam|faltavam|faltou|incomplet*|por entregar|extravi*|perdid*|por acabar)
			(estou|estamos|continuo|continuamos|ainda) (à espera|a aguardar|aguardando|esperando|à espera) _ (da|do|pela|que|@goods|o|a)?
			(ninguém) (veio|apareceu|cá veio|passou|compareceu)
			onde está (a|o|minha|meu|nossa) @goods`,
		'dispute.faulty': `
			(defeit*|avari*|partid*|quebrad*|estragad*|danificad*|podre*|fora (do)? prazo|enferrujad*|inutilizáv*|riscad*|rachad*|manchad*|bolor|mofo|garantia|não conforme*|mau estado|mal feit*|vazamento|fuga|pinga|amassad*|rasgad*|infiltraç*|trocad*|mal instalad*|péssim*|fraca qualidade|com problema*)
			(não|nao) (funciona*|liga|trabalha|serve|fecha|aquece|carrega|presta|pega|imprime|arrefece|encaixa)
			(má|péssima|fraca|baixa) (qualidade|execução|instalação)
			(tamanho|cor|modelo|produto|artigo|peça|medida|referência) (errad*|trocad*|diferente|incorret*)`,
		'dispute.duplicate': `
			(duplicad*|em duplicado|duas vezes|dobro|2 vezes|repetid*|em dobro|pela segunda vez|duplicidade) (cobr*|fatur*|factur*|pag*|a mesma|o mesmo|emitid*|fatura|esta)?
			(cobr*|fatur*|factur*|pag*|emitid*|debitad*) (duas vezes|em duplicado|em dobro|2 vezes|de novo|outra vez|em duplicidade)
			(mesma fatura|mesmo serviço|mesma encomenda) _ (já|duas)`,
		'dispute.notOrdered': `
			(não|nunca|nao|jamais|ninguém|nada) (tinha|tenho|foi|me|nos|aqui)? _ (encomend*|contrat*|compr*|assin*|solicit*|pedi|pedimos|autoriz*|fui client*|subscrev*|ader*|aderi|fiz qualquer|fiz nenhum*|fizemos|utiliz*|usei|requisit*)
			(não|nao) (sou|somos|fui|fomos) (vosso*|vossa|client*|seu)
			(nenhum|nenhuma|sem|qualquer) (encomenda|contrato|relação|pedido|compra|acordo|subscrição|serviço)
			(não|nao) (conheço|conhecemos|tenho conhecimento|me consta|temos registo|consta) (esta|vossa|nenhum*|essa|de|a vossa|com|a)?
			(período de teste|teste grátis|período experimental)`,
		'dispute.credit': `
			(nota*) de crédito
			(reembolso|estorno|crédito|devolução do dinheiro|ressarcimento) (promet*|que|não|ainda|em falta|por|da|referente|pendente|nunca|do|prometid*)?
			(espera|aguard*|promet*|falta*|prometida) _ (nota de crédito|reembolso|estorno|crédito|devolução)
			(vocês|vcs)? (me|nos) (devem|deve)`,
		'dispute.cancelled': `
			(cancel*|anul*|rescind*|rescisão|denunci* o contrato|desisti*|encerrei|terminei o contrato|denunciado o contrato|desistência) (o|a|em|há|no|desde|por|ao|este|esse|contrato|serviço|assinatura|encomenda|pedido|subscrição|dentro|antes|mês|com|tudo)?
			(já não|não|deixei de|deixámos de) (sou|somos|ser|tenho|temos) (mais)? (client*|assinante*|sóci*|contrato|alun*|vosso*)?
			(direito de) (resolução|arrependimento|livre resolução)
			(contrato|assinatura) (terminou|acabou|expirou|caducou|encerrado)`,
		'dispute.returned': `
			(devolv*|devolução|devolvid*|retorn*|recolhid*|recolha|recolheram|levantad* por) (o|a|os|as|tudo|mercadoria|material|em|ao|por|no|da|pela|produto*|artigo*)?
			(recus*) (a entrega|a encomenda|a mercadoria|o pacote|a receção)`,
		'dispute.identity': `
			(fraude|roubo de identidade|burla*|golpe|queixa (crime|na)|polícia|psp|gnr|usaram (os)? meus dados|em meu nome|falsific*|clonad*|boletim de ocorrência|usurpação|documentos roubados|cpf)
			(não|nao) (fui|foi|era) (eu|minha assinatura|nós)`,
		'dispute.proof': `
			(prov*|comprov*|demonstr*|justifi*) (que|a|me|da|o|essa|de|primeiro) _ (dívida|devo|encomend*|contrato|assin*|pedi)
			(contrato assinado|guia assinada|com que base|em que base|orçamento assinado|pedido assinado|fundamento legal)
			(mostr*|envi*|apresent*) (me|nos)? _ (prova*|comprovativo de que|contrato assinado|documento assinado)`,
		'dispute.timeBarred': `
			(prescr*|caducou a dívida|dívida caducada)
			(de|desde|do ano) (2009|2010|2011|2012|2013|2014|2015|2016|2017|2018)`,
		'dispute.agreement': `
			(vosso|seu|o|vossa) (comercial|vendedor*|técnico|colega|representante|instalador|motorista|consultor*|estafeta) _ (disse*|promet*|garanti*|assegur*|confirm*|partiu|estrag*|combinou|ofereceu|danificou)
			(promet*|garanti*|combin*|assegur*|disseram|confirmaram|ficou acordado|ficou combinado|ofereceram) (que|gráti*|sem|um|o|com|uma|nos|me)
			(grátis|gratuit*|sem custo*|incluíd*|na garantia|em garantia|oferta|cortesia|bonificad*)
			(conforme|segundo|de acordo com) (o|a|contrato|combinado|orçamento|acordado|proposta)`,
		'dispute.notMine': `
			(não|nao) (é|são|era) (minha|meu|nossa|nosso|para nós|para mim|da nossa) (fatura|dívida|encomenda|empresa|conta|assinatura|responsabilidade)?
			(outra empresa|outro cliente|outra pessoa|empresa errada|cliente errado|outra entidade)
			(anterior|antig*) (inquilin*|dono|proprietári*|morador*|titular)`,
		'dispute.setOff': `
			(compens*|descont*|abater|abat*|indemniz*|indeniz*|prejuízo*|danos|reter|reten*|retenho) (o|a|no|na|do|da|com|por|e|pelo*|valor|pagamento)?
			(me|nos) devem`,
		'dispute.incomplete': `
			(até que|até|enquanto|quando|só quando|depois de|assim que|antes de) (não|vocês|vcs)? __ (resolv*|repar*|arranj*|entreg*|corrig*|corrij*|termin*|conclu*|substitu*|nota de crédito|chegar*|acab*|complet*|troc*|consert*|emitir*|vier*)
			(não|nao) (pago|pagamos|pagarei|pagaremos|vou pagar|vamos pagar|liquido) (até|enquanto|sem|nada|nem|antes|se)
			(suspend*|bloque*|ret*) (o|os|todos)? pagamento*
			(só) (pago|pagamos|pagarei) (quando|depois|o que|se|após)`,
		'refusal.wont': `
			(não|nao|ñ) (vou|vamos|pago|pagamos|pagarei|pagaremos|pretendo|pretendemos|tenciono|quero|penso|lhe pago|vos pago|tenho intenção) (pagar|nada|de pagar|um|nem|mais|isto|essa|isso|esta|coisa|mesmo|de)?
			(recus*|nego*|me nego|recusamos nos|recuso me) (a|o|me|nos|pagar|pagamento|terminantemente)? (a)? (pagar|pagamento)?
			(nem) (mais)? (um)? (cêntimo|centavo|tostão|euro|real|chavo|cêntimos)
			(não|nao) (verão|vão ver|vai ver|vão receber|recebem|vai receber|verá|vêem|veem|levam|apanham) (um|nada|nem|o|mais|dinheiro|esse|nenhum)`,
		'refusal.never': `
			(vemo nos em tribunal|nos vemos no tribunal|levem me a tribunal|processem|processa|me processem|pode processar|podem processar|podem meter|quero lá saber|não quero saber|tô nem aí|to nem ai|estou me nas tintas|não me interessa|o problema é vosso|problema de vocês|problema seu|problema vosso|desenrasquem se|se vira|se virem|façam o que quiserem|faça o que quiser|boa sorte|por cima do meu cadáver|dane se|que se dane|que se lixe)`,
		'refusal.idiom': `
			(esperem sentados|espera sentado|espere sentado|podem esperar sentados|vai sonhando|vão sonhando|sonhem|nem pensar|nem sonhar|nem pensem|nem morto|nem que a vaca|no dia de são nunca|era o que faltava|vão dar uma volta|vai dar uma volta|vão à|vai te|vão se|vão chatear|tirem o cavalinho|tira o cavalinho|ora essa|isso querias|isso queriam|bem podem|podem ir|esquece|esqueçam|ficam a ver navios|ver navios|chapéu)`,
		'refusal.no': `
			[ (não|nao|nunca|jamais|nem pensar|não obrigado|não obrigada|de maneira nenhuma|de jeito nenhum|nope|recuso|negativo|ñ|não mesmo|nem morto) ]`,
		'paid.done': `
			(@have|já|ontem|está|foi) (já|foi|está|tudo|sido|ser|mesmo|devidamente|o|a|ontem|até|isso|ja|esta|essa|tinha)? (já|sido|o)? (@paid|paguei|pagamos|pagámos|liquidei|liquidámos|transferi|transferimos|quitei|depositei|pagou|regularizei|efetuei|fiz o pagamento|fiz a transferência|fizemos o pagamento|fizemos a transferência|pagá|fiz)
			(paguei|pagamos|pagámos|liquidei|liquidámos|transferi|transferimos|quitei|quitamos|depositei|pagou) (já|ontem|hoje|no|na|em|por|com|a|o|essa|esta|isso|tudo|via|dia|há|semana|esse|este|segunda|sexta|pelo|pela|mês|os|as|antes|logo)
			(@paid) (no dia|ontem|há|por|via|com|em|a|na|no|dia|desde|hoje|através|semana|pelo|pela|segunda|terça|quarta|quinta|sexta)
			(já) (está|foi|tinha|esta|tá|se encontra) (pag*|liquidad*|feito|feita|tratado|regularizad*|saldad*|quitad*|resolvid*)
			[ (pago|paga|já paguei|feito|já está|já está pago|liquidado|tá pago|ja paguei|já foi pago|paguei|está pago|quitado|feita|já tá pago|ta pago|pago ontem|transferido|pix feito|já transferi|já pago|tá feito|resolvido|foi pago|ja ta pago) ]
			[ (pago|paga|já paguei|ja paguei|paguei|já está pago|tá pago|já foi pago|já transferi|liquidado|já liquidei|já pagámos|já pagamos|pix feito)
			(já) (me|nos|vos)? (descontaram|debitaram|cobraram|receberam|retiraram|tiraram)`,
		'paid.sent': `
			@payment (já|foi|está|foram|ficou|seguiu|efetuad*|feit*|realizad*)? (já|foi|sido)? (efetuad*|efectuad*|feit*|realizad*|enviad*|emitid*|ordenad*|executad*|processad*|seguiu|concluíd*|a caminho|depositad*|compensad*|entregue*|creditad*|agendado e|debitad*|dado|saiu|ontem|hoje de manhã)
			(fiz|fizemos|efetuei|efetuámos|efetuamos|realizei|realizámos|mandei|enviei|enviámos|entreguei|deixei|dei ordem|emitimos|emiti|ordenei) (a|o|um|uma|já|ontem|hoje|os)? _ (transferência|pagamento|depósito|pix|cheque|ordem|dinheiro|ted|mb way|envelope|multibanco)
			(devem|deveriam|deve|já deviam|deverá|deverão) (já)? (ter|estar|aparecer|constar|receber|cair|ter recebido|ver) _ (recebid*|conta|recebido)?`,
		'paid.proof': `
			(comprovativo|comprovante|recibo|extrato|talão|cópia|confirmação|captura|print|swift|prova) (de|do|da|bancári*|em anexo|anexo|segue)? (pagamento|transferência|depósito|operação|pix|banco|débito|cheque)?
			(em anexo|anexo|segue|seguem|envio|junto) _ (comprovativo|comprovante|recibo|extrato|talão|print|cópia)
			(referência|data valor|autenticação|nsu|entidade) _ (#|transferência|operação)?`,
		'paid.check': `
			(verif*|confir*|consult*|vej*|conferir|confer*|revej*|vê|olhem) (a|o|os|as|vossa|vossos|por favor|com|melhor|novamente|lá|bem|na|no|sua|se|suas|seu)? _ (conta*|banco|contabilidade|sistema|extrato*|registos|movimentos|tesouraria|financeiro|recebimentos|registros)
			(cruzad*|cruzaram|ignor*|desconsider*|atualiz*|actualiz*|lanç*|concili*|imputa*|baixa|abater|dar baixa)
			(não|nao) (há|tenho|temos|existe|devo|consta) (mais)? (nada|nenhum*|qualquer) (em aberto|por pagar|pendente*|em dívida|em falta)?`,
		'paid.word': `
			(pago|paguei|liquidad*|transferi*|quitad*)`,
		'paid.method': `
			(por|com|via|em|através de|pelo|pela) (transferência|pix|boleto|cartão|mb way|mbway|multibanco|cheque|dinheiro|paypal|débito direto|depósito|ted|homebanking|mb|numerário|débito automático|link|net)`,
		'plan.instalments': `
			(prestaç*|parcel*|fracion*|fraccion*|mensalidades|tranches|plano de pagamento*|acordo de pagamento|pagamento faseado|faseadamente|em fases|prestações|plano prestacional|faseado)
			(em|a) (#|dois|duas|três|quatro|cinco|seis|oito|dez|doze|várias|vários|algumas|umas|suaves) (vezes|prestações|parcelas|meses|pagamentos|partes|mensalidades|tranches|cheques|transferências)
			(#|duas|dois|três|quatro|cinco|seis|dez|doze) (prestações|parcelas|pagamentos|mensalidades|tranches|cheques|vezes|transferências)
			(2x|3x|4x|5x|6x|10x|12x)`,
		'plan.split': `
			(dividir|dividid*|repartir|aos poucos|pouco a pouco|aos bocados|por partes|às prestações|a prestações|parcelar|partir em|em partes|devagarinho|escalonar)
			(metade|parte|#|€|r) (agora|já|hoje|este mês|esta|amanhã|à cabeça|no|dia|neste) __ (metade|resto|restante|outra)
			(o|e o|a) (resto|restante|outra metade|remanescente) (no|em|a|para|até|no final|mês|depois|mais|na|dia|logo|daqui|fica)`,
		'plan.monthly': `
			(#|€|euros|reais) (€|euros|reais)? (por|ao|cada|mensais|todos os) (mês|semana|meses)?
			(por|cada|todos os|ao) (mês|semana|meses|quinzena)
			(mensal*|mensais|semanal*|semanais|quinzenal*)`,
		'plan.parts': `
			(entrada|sinal|pagamento parcial|parcial*|valores mais baixos|por conta|uma parte|valor menor|comportáv*|suportáv*)`,
		'extension.ask': `
			(prorrog*|adi*|prolong*|moratória|alarg*|diferi*|estender|extensão|dilat*|posterg*|postecip*|esticar) (o|a|do|de|por|um|até|mais|prazo|pagamento|vencimento|data|para)?
			(podia*|podiam|pode|podem|poderia*|posso|podemos|seria|é possível|dá para|daria|podíamos|poderíamos|consegue*|conseguem|haveria|há) (por favor|eu|nós|me|nos|possível|ser|hipótese|possibilidade de|dar|vocês|vcs)? __ (esperar|aguardar|mais tempo|mais prazo|prorrog*|adiar|adi*|mais uns dias|mais alguns dias|mais uma semana|pagar (em|no|na|até|só|mais|depois|para)|para a semana|próxima semana|mês que vem|final do mês|fim do mês|até|estender|alargar|mais tarde|segurar|liquidar (em|no|na|até|só|mais|depois))
			(precis*|peço|pedir|pedimos|solicit*|agradec*|conced*|dêem|deem|dar|gostar*|necessit*|rogo|quer*) (de|um|uma|me|nos|que|mais|lhe|vos|por favor|algum|uns|pedir)? __ (prorrogação|prazo|tempo|dias|semana*|mês|adiamento|dilação|margem|prolongamento|moratória|alargamento|extensão)`,
		'extension.time': `
			(mais|um pouco de|um pouco mais de|algum|mais um pouco de) (tempo|prazo|dias|paciência|margem|folga|semana)
			(mais) (uns|alguns|#|dois|duas|três|um|uma|umas) (dias|semanas|semana|mês|dia|diazinhos)
			até (ao|à|o|a)? (fim|final|dia|#|meados|início|próxim*|segunda|terça|quarta|quinta|sexta|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)`,
		'extension.wait': `
			(esper*|aguard*|paciência) (mais|um|até|uns|por favor|só|que|pelo|pela)
			(ter|tenham|tenha|peço) (um pouco de|alguma|a vossa)? (paciência|tolerância)
			(suspend*|paus*|congel*) (o|a|os|as)? (processo|cobrança*|avisos|juros|procedimento)`,
		'extension.noFees': `
			(sem|isent*|perdo*|não|anul*|retir*) _ (juros|multa*|encargos|mora|taxas)`,
		'promise.will': `
			(pago|pagamos|pagarei|pagaremos|liquido|liquidamos|liquidarei|liquidaremos|transfiro|transferimos|transferirei|transferiremos|faço|fazemos|farei|faremos|efetuo|efetuamos|efetuarei|efetuaremos|deposito|depositarei|envio|enviarei|enviaremos|mando|mandarei|trato|tratarei|trataremos|procederei|procederemos|procedemos|procedo|regularizo|regularizarei|regularizaremos|quito|acerto|resolvo) (o|a|amanhã|hoje|até|esta|este|no|na|em|já|sem|segunda|terça|quarta|quinta|sexta|dia|tudo|isso|logo|com|ao|pagamento|transferência|pix|à|esse|essa|disso|para|ainda|assim|agora|fatura|para a|imediat*|sábado|semana|depois|mais)
			(vou|vamos|irei|iremos|vai|vão) (já|hoje|amanhã|tentar|ser)? (pagar|liquidar|transferir|fazer|efetuar|efectuar|mandar|enviar|tratar|depositar|proceder|regularizar|quitar|acertar|resolver|programar|agendar|pag*)
			@payment (vai|será|sera|serão|está|segue|cai|sai|entra|irá|fica|vão|estará|é|deve|ocorrerá) _ (ser|feit*|efetuad*|pag*|realizad*|agendad*|programad*|previst*|liquidad*|amanhã|hoje|sexta|segunda|terça|quarta|quinta|esta semana|próxima|até|dia|na|no|processad*|regularizad*|enviad*)?
			(será|serão|vai ser|vão ser|fica) (pag*|liquidad*|efetuad*|feit*|realizad*|regularizad*|transferid*|quitad*|resolvid*)
			(terá|terão|têm|tem|recebem|receberá|receberão|recebe|vai receber|vão receber|vai ter) (o|a|amanhã|hoje|até|já|na|no) (pagamento|dinheiro|valor|transferência|vosso|seu|conta|comprovativo)?
			(comprometo me|comprometemo nos|me comprometo|compromisso de|nos comprometemos) (a|de|com)? (pagar|pagamento|liquidar)?
			(pagamento|transferência) (amanhã|hoje|sexta|segunda|terça|quarta|quinta|até|dia|agendado|agendada|previsto|prevista|programado|esta semana|na próxima|para a semana|logo|em curso)`,
		'promise.run': `
			(ciclo|lote|ficheiro|próximos|mapa|plano|calendário|rodada|janela|borderô) (de)? pagamento*
			(próxim*) (lote|ciclo|pagamento|rodada|ficheiro)
			(dia|dias) de pagamento`,
		'promise.scheduled': `
			(agendad*|programad*|previst*|autorizad*|aprovad*|em processamento|em pagamento|marcad*|calendarizad*|provisionad*|pré datado|ordenado para|lançad* para|com data) (para|de|no|na|dia|a|o|até|com|em)?
			(ordem de pagamento)`,
		'promise.short': `
			[ (amanhã|sexta|segunda|terça|quarta|quinta|hoje|esta semana|para a semana|semana que vem|próxima semana|fim do mês|final do mês|dia #|até|logo|ainda hoje|sem falta|à noite|depois de amanhã|já trato|vou pagar|pago) __ ]
			(até|para|sem falta|o mais tardar|no máximo|antes de) (amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo|ao|dia|#|à|hoje|ao fim|final|o final|o fim|logo|a semana)
			(ordenado|salário|recebo|pagamento do salário) (dia|no|na|até|amanhã|sexta|cai|só|a)
			(em|dentro de|daqui a) (#|dois|duas|três|uns|uma|poucos|quinze) (dias|semana*|horas|dia)`,
		'promise.soon': `
			(em breve|brevemente|logo que possível|assim que possível|o mais rápido|o mais breve|assim que puder|assim que pudermos|quando puder|nos próximos dias|um dia destes|imediatamente|o quanto antes|quanto antes|asap|com brevidade|logo|rapidamente|com a maior brevidade|qualquer dia)
			(esta|na próxima|próxima|durante a) semana`,
		'promise.condition': `
			(assim que|quando|logo que|mal|depois de|sujeito|desde que|após) (receb*|me|o|a|entr*|tiver*|cair|cheg*|houver|nos|meu|nosso|que|pag*|liber*|sair)
			(espera*|aguard*|dependo|dependente) (de|que|o|do|um|a|da)? _ (pagamento|receber|client*|subsídio|empréstimo|salário|ordenado|reembolso|financiamento|verba|seguro)`,
		'promise.part': `
			(metade|parte|terço|#|€) (hoje|amanhã|agora|já|por conta|para já|por enquanto|esta semana|entretanto)
			(por conta|uma entrada|um sinal|uma parte|parte do|adiantamento)`,
		'promise.vow': `
			(prometo|prometemos|promessa|garanto|garantimos|asseguro|sem falta|palavra|juro|certeza|comprometo|compromisso|no máximo|o mais tardar|pode contar|podem contar|de certeza|com certeza|impreterivelmente|garantido|podem ficar descansados)`,
		'wrong.person': `
			(não|nao) (sou|somos|é) (eu|a pessoa|o responsável|a responsável|responsável|com|da|comigo|conosco|connosco|quem|o contacto|o destinatário|essa|esse|a pessoa certa|o departamento|nada)
			(pessoa|destinatári*|endereço|departamento|contacto|contato|e mail|empresa) (errad*|incorret*)
			(engan*) (de|na|no|se)? (pessoa|número|endereço|destinatário|empresa)?
			(enganaram se|enganou se|houve engano|por engano|é engano|foi engano|confus*|equivoc*)
			(não|nao) (conheço|conhecemos|sei quem|sabemos quem|tenho nada a ver|temos nada a ver|trato|tratamos|faço ideia quem)
			(nada a ver|aqui não|cá não) (com|há|trabalha|existe|mora)?
			(só|apenas) sou (a|o|um|uma) (rececionist*|recepcionist*|estagiári*|porteir*|vizinh*|filh*|secretári*|inquilin*)`,
		'wrong.left': `
			(já não|não|nao) (trabalha|está|faz|integra|trabalho|estou|exerce|pertence|se encontra) (mais|cá|aqui|na|connosco|conosco|parte|nesta|com|no|ao|em funções)?
			(saiu|deixou|reformou se|aposentou|aposentad*|reformad*|foi transferid*|demitiu se|desligou|foi substituíd*|despediu se|mudou de|deixou de trabalhar|já saiu|pediu demissão) (da|de|do|a|há|em|o|por|para)?
			(antig*|ex) (funcionári*|colaborador*|empregad*|responsável|colega|contabilista|gerente|dono)`,
		'wrong.number': `
			(número|telemóvel|telefone) (errad*|trocad*|é novo|novo|não é|mudou|já não|agora é)
			(enganou se|enganaram se|engano|se enganou|te enganaste) (no|de)? número?
			(este|esse) (número|telemóvel) (não|agora|é|já|pertence)`,
		'wrong.redirect': `
			(contact*|contat*|dirij*|escrev*|envi*|mand*|fal*|encaminh*|remet*|lig*|perguntem|tratem|reencaminh*|direcion*|procur*) (a|o|para|com|se|os|as|por favor|diretamente|directamente|isto|essa|todas|ao|à|favor|antes)? __ (a|ao|à|para|com|@|contabilidade|financeiro|sede|departamento|colega|administração|condomínio|senhori*|proprietári*|tesouraria|faturação|contabilista|sr|dr)
			(responsável|encarregue|quem trata|trata|cuida|gere|encarregad*|quem cuida) (de|do|é|disso|das|agora|dessas|pelos|da|desse|por|pelo)
			(pessoa|contacto|contato|e mail|endereço|departamento) (cert*|corret*|indicad*|adequad*|responsável) (é|para|seria)?
			(faturas|cobranças|e mails|avisos) (devem|para|são|vão|têm) _ (ser|enviad*|para|ao)`,
		'wrong.address': `
			(nov*|mudança de|mudámos de|alteração de|outro|mudou de|alterado|atual*) (morada|endereço|e mail|email|contacto|contato|sede|número|dados|telefone|nib|razão social)
			(mudámos|mudamos|mudei|mudança) (de|para|nos|as|o)? (instalações|escritório|morada|endereço|sede|casa)?
			(atualiz*|actualiz*|alter*|corrij*|mud*) (por favor)? (a|o|os|vossa|nossos|meus|nossa|meu|minha|seus|vossos) (dados|morada|endereço|contacto*|cadastro|base|registos|ficha|e mail|contato*)
			(caixa|e mail|endereço|conta) (já não|não|será|deixou|vai|foi) _ (us*|ativ*|desativad*|encerrad*|utilizad*|existe)`,
		'wrong.notIn': `
			(senhori*|proprietári*|condomínio|sede|seguro|câmara|casa mãe|patrão|empresa mãe|administrador do condomínio) _ (paga|pagar|deve|trata|responsável|compete)
			não (é|pertence) (d)? (o|a)? (meu|nosso|minha) (departamento|área|empresa)`,
		'wrong.sold': `
			(vend*|trespass*|venda|comprad*|adquirid*|cedid*|passei o) (o|a|do|da|minha|nossa|casa|negócio|empresa|loja|carro|café|fração)
			(nov*|atual|anterior) (dono|dona|proprietári*|gerência|gerente|inquilin*)`,
		'document.copy': `
			(cópia*|segunda via|2a via|2 via|pdf|duplicado|original) (da|de|do|por|em|fatura|das|boleto|dos)?
			(envi*|reenvi*|mand*|remet*|facult*|encaminh*|fazer chegar|disponibil*|partilh*|reencaminh*|anex*) (me|nos|a|por favor|novamente|o|de novo|uma|cópia|as|outra|um|lo|la|favor|por gentileza)? __ (fatura*|factura*|cópia|pdf|recibo*|documento*|boleto|guia|segunda via|2 via|extrato|nota fiscal|detalhe|orçamento)
			(fatura*|factura*|boleto) (de novo|novamente|por favor|em pdf|em falta|nunca|por e mail|por email|outra vez|em anexo|original|detalhada|discriminada|atualizado)
			(anexo|ficheiro|pdf|link|arquivo) _ (não|falta|vazi*|não abre|corrompid*|não veio|ilegível)
			(preciso|falta*|necessit*|precisamos|precisava|sem) (de|da|a|uma|o|nos|me)? _ (fatura*|factura*|cópia|boleto|pdf|documento*|nota fiscal|recibo|original)`,
		'document.statement': `
			(extrato|extracto|conta corrente|relação|listagem|mapa|resumo|detalhe|discriminação|discriminativo) (de|da|das|dos|conta|faturas|corrente|atualizad*|valores|completo|detalhad*|em aberto)?
			(auditor*|circularização|confirmação de saldo*|revisor*|fecho de contas|conciliação)`,
		'document.order': `
			(número de (encomenda|compromisso|pedido|empenho)|nota de encomenda|ordem de compra|po|requisição|portal de fornecedores|cadastro de fornecedor|código de fornecedor|nº de encomenda|nº de compromisso|número da po)`,
		'document.form': `
			(nif|cnpj|certidão*|não dívida|fatura corrigida|nota fiscal|xml|atcud|declaração|formulário|contribuinte|folha de obra|auto de medição|folhas de horas|relatório de serviço|inscrição estadual|fatura com|fatura eletrónica|isenção|comprovativo de iban|certificado)`,
		'document.delivery': `
			(guia de (remessa|transporte|entrega)|comprovativo de entrega|prova de entrega|código de rastreio|rastreio|rastreamento|guia assinada|cmr|canhoto|tracking)`,
		'document.bank': `
			(iban|nib|dados bancários|coordenadas bancárias|chave pix|número da conta|referência multibanco|entidade e referência|swift|dados para (transferência|pagamento|depósito)|referências mb|conta para|agência e conta|código de barras|linha digitável)
			(para que|qual|em que|pra qual|para qual) (conta|iban|nib|chave|banco)
			onde (faço|deposito|transfiro)`,
		'document.missing': `
			(não|nunca|nao) (receb*|tenho|temos|encontr*|me chegou|nos chegou|chegou|vi|consta|localiz*) _ (a|essa|qualquer|nenhuma|esta|tal|o|vossa)? (fatura*|factura*|boleto|documento*|cópia|nota)
			(fatura*|factura*|boleto) __ (não|nunca|perdi*|extravi*) _ (receb*|cheg*|encontr*|temos|tenho|localiz*|apareceu)?
			(perdi|extraviei|apaguei) (a|o|essa) (fatura|boleto|factura|e mail)`,
		'document.ask': `
			(podia*|podiam|pode|podem|poderia*|consegue*|conseguem|agradec*|favor|por gentileza|era possível|seria possível|queria|dá para) (me|nos|por favor|vocês|voltar)? _ (enviar*|reenviar*|mandar*|remeter*|facultar*|encaminhar*|disponibilizar*|enviem|mandem|anexar*|envio|o envio)`,
		'human.call': `
			(lig*|telefon*|cham*) (me|nos|para|de volta|por favor|mim|quando|amanhã|hoje|ao|a|pra|se|na|no|às)
			(podia*|podem|pode|posso|podemos|queria|gostava|gostaria|preciso|agradecia|favor|agradeço) __ (ligar*|telefon*|chamada|contacto telefónico|contato telefônico|ligação|liguem|ligue)
			(uma)? (chamada|ligação|videochamada|call|telefonema|reunião telefónica)
			(contactável|disponível) (no|pelo|a partir|das|até|amanhã|todo)
			(número|telefone) (para|onde|a que|de contacto|de telefone)
			(me liga|me ligue|me liguem|ligue me|liguem me|liga me|retornar a ligação|retorno telefônico)`,
		'human.speak': `
			(falar|conversar|discutir|tratar disto|esclarecer) (com|sobre|disto|ao|disso|pessoalmente|a respeito|por telefone|diretamente)
			(queria|gostava|gostaria|quero|preferia|prefiro|preciso|precisava|podemos|posso) (de)? (poder)? _ (falar|conversar|discutir|reunir|esclarecer)
			(com) (alguém|uma pessoa|um responsável|vocês|o responsável|um humano|o gerente|a gerência|quem|um atendente)
			(falamos|conversamos) (amanhã|hoje|por|ao|segunda|depois|melhor)?`,
		'human.meet': `
			(reuni*|marcar|passar (aí|por|no|na)|presencial*|pessoalmente|encontr* nos|visita*|ir aí|atendimento presencial|balcão|horário de (atendimento|funcionamento)|agendar uma)`,
		'human.person': `
			(pessoa|ser|operador*|alguém|humano|atendente) (real|human*|de verdade|a sério|de carne)
			(robô|robot|máquina|bot|gravação|ia|computador)
			(responsável|gerente|chefe|supervisor|diretor*|patrão|encarregado|superior) (de|do|da|por|pelo|aí)?`,
		'complaint.insult': `
			(vergonha|vergonhos*|inaceitável|inadmissível|ladr*|vigarist*|aldrab*|idiota*|imbeci*|incompetent*|merda|porra|caralho|burr*|estúpid*|palhaç*|ridícul*|absurd*|palhaçada|descaramento|lata|falta de respeito|desrespeito|insult*|parasita*|abutre*|sanguessuga*|lament*|parvo*|otári*|safad*|pilantra*|patétic*|nojo|nojent*|bandid*|chulos|golpistas|cambada|corja|mal educad*|malcriad*|sem vergonha|desaforo|escandalos*|revoltante|pouca vergonha)
			(como se atrevem|quem pensam que|com que direito|estão a gozar|estão de brincadeira|tá de brincadeira)`,
		'complaint.harassed': `
			(assedi*|perseg*|incomod*|massacr*|bombard*|chate*|atormen*|importun*|molest*|martel*|inferniz*|encher o saco)
			(#|três|quatro|cinco|seis|dez|enésim*|todos os dias|todo dia|cada dia|constant*|terceir*|quart*|quint*|outra vez|mais um|mais uma|tantas|milésim*|a toda a hora|toda hora) _ (avisos|aviso|e mails|mails|mensagens|sms|chamadas|email|emails|vezes|cobranç*|cartas|mensagem|e mail|lembretes|ligaç*)
			(fart*|cansad*|basta|chega|cheia*|sem paciência|saco|pelos cabelos|saturad*)
			(a um|num|ao|no) (domingo|feriado|sábado|natal|fim de semana)
			(em cópia|cc|com conhecimento) (o|a|para|do|ao|meu)?`,
		'complaint.threat': `
			(process*|tribunal|livro de reclamações|deco|procon|reclame aqui|advogado|queixa|polícia|denúncia|justiça|cnpd|consumidor gov|asae|portal da queixa|reclamação formal|defesa do consumidor|banco de portugal) (contra|na|no|por|a|ao|à|de|online|em)?
			(vão ter notícias|terão notícias|ação judicial)`,
		'complaint.review': `
			(google|redes sociais|trustpilot|facebook|estrela*|avaliação|avaliações|opinião pública|instagram|reclame aqui|portal da queixa|divulgar|má publicidade|comentário* negativ*|crítica)`,
		'complaint.tone': `
			(tom|forma|maneira*|modos|tratamento|educação|grosseir*|ameaç*|ameaçador*|ofensiv*|agressiv*|arrogan*|rud*|antipátic*|linguagem|trato|indelicad*)
			(client*) (há|desde|fiel|fiéis|antig*|de longa) _ (anos|data|décadas|sempre|#)?
			(há) (#|mais|vinte|dez|tantos|quinze) _ anos
			(um|dois|três|poucos|#) dia* de atraso
			(serviço|atendimento|empresa) (péssim*|horrível|lamentável|terrível|ao cliente|mau|medíocre)`,
		'complaint.sarcasm': `
			(muito obrigad* por (nada|me lembrar|tanto|tanta|estragar)|parabéns|bravo|que simpátic*|que amáve*|que lindo|não têm mais nada|carta de amor|ahah*|kkk*|haha*|rsrs*|lol|que gentileza|que bom|que alegria|que querid*|já tinha saudades|uau|obrigad* por nada)`,
		'complaint.apology': `
			(desculpas|explicaç*|retratação) (por|da|formal|formais|imediat*|da vossa|por escrito|públic*)
			(exij*|exigimos|espero|aguardo|merec*|quero) (um|uma|as|vossas)? (pedido de desculpas|desculpas|explicaç*|resposta|retratação)
			(desilud*|decepcion*|indignad*|furios*|ofendid*|chatead*|zangad*|aborrecid*|revoltad*|escandalizad*|irritad*|desagrad*|incomodad*|perplex*|chocad*|indignação|lament*|insatisfeit*|put*|triste*|magoad*|humilhad*)`,
		'complaint.early': `
			(não|nem|ainda não|nem sequer) (está|venceu|vence|é|se)? (ainda)? (venc*|vencid*|em atraso|devida)
			(vence|vencimento|prazo) (é|só|dia|no|a|termina|até|em|são|ainda|de)
			(antes) (do)? (vencimento|prazo|da data)
			dentro do prazo`,
		'complaint.leave': `
			(mud*|procur*|troc*) (de|outro|para outro) (fornecedor|empresa|operador*)
			(última vez|nunca mais|perderam um cliente|perdem um cliente|perder um cliente|concorrência|cortar relações|não volto a|deixar de comprar|deixo de ser cliente|terminar a relação)`,
		'complaint.privacy': `
			(proteção de dados|rgpd|lgpd|confidenci*|privacidade|dados pessoais|sigilo|violação|cnpd)
			(vizinh*|patrão|chefe|colegas|mãe|família) __ (soube*|viu|leu|sabe*|mostr*|ouvi*|a par)
			(todos|toda a gente) (em cópia|podem ver|visíve*|consegue* ver)`,
		'question.what': `
			(a que|de que|que|qual|o que|por que|quais|do que|a qual|referente a que|pra que) (se refere|fatura|é|são|serviço|encomenda|diz|corresponde|período|inclui|significa|trata|valor|respeita|se trata)
			(refere*|corresponde*|diz respeito|é|são|inclui) (a|à|ao|este|esta|isto|o|da|do|já) __ ?
			(não|nao) (percebo|percebi|entendo|entendi|me lembro|sei a que|reconheço|estou a ver|compreendo|sei|sei bem|consigo perceber|identifico) (a que|o que|bem|esta|este|o|do que|essa)?
			(esclarec*|explic*|detalh*|informaç*|discrimin*|clarific*)
			(dúvida*|pergunta*|questão)`,
		'question.who': `
			(quem) (é|és|são|fala|me|está|escreve|sois|seria)
			[ (quem|quê|o quê|desculpe|como|hã|que|quem é|quem fala|quem és|quem são|oi|olá quem|perdão|diga) ]
			(como|onde|de onde) (têm|tem|arranjaram|obtiveram|conseguiram|vem|arranjou|conseguiu) (o|meu|este)?
			(isto é|é) (burla|fraude|golpe|verdade|spam|phishing|real|a sério|brincadeira|legítimo|confiável)`,
		'question.balance': `
			(quanto) (é|devo|devemos|falta|fica|seria|tenho|ainda|está|preciso|ao certo|é que|custa)
			(qual) (é|o)? (o|a|valor|saldo|montante|total) (exat*|em dívida|total|devo|valor|saldo|montante|que|atual|atualizado)?
			(saldo|valor|montante|total|dívida) (em dívida|atual|exat*|em aberto|total|pendente|atualizado) ?`,
		'question.how': `
			(como) (posso|pago|faço|podemos|é que|devo|pagar|se|efetuo|funciona|procedo|faz)
			(aceit*|posso|podemos|dá para|é possível|pode) (pagar|fazer|ser)? _ (cartão|mb way|pix|paypal|dinheiro|cheque|boleto|multibanco|transferência|amex|débito|numerário|parcelado|american)
			(link|forma*|meio*|método*|modalidades) (de|para) (pagamento|pagar)
			(link|referência|boleto) _ (não funciona|expirad*|inválid*|expirou|erro|vencido)
			(que referência|qual a referência|que descritivo|taxa de câmbio)`,
		'question.can': `
			(podia*|pode|podem|posso|podemos|têm|tem|é|está|há|devo|tenho|são|será|existe|consegue*|foi|já|dá) __ ?
			(é|seria) possível`,
		'question.when': `
			(quando|até quando|para quando|que dia|em que data|desde quando|qual o prazo) (vence|é|tenho|posso|devo|foi|vencia|era|seria|vai|se|temos|será)
			(data de vencimento|data limite|vencimento|prazo) ?
			quanto tempo`,
		'question.why': `
			(porquê|por que razão|por que motivo|porque é que|porque|por quê|motivo|razão|como é calculad*|como chegaram|de onde vem|por que)`,
		'question.ask': `
			(pergunta*|dúvida*|questão|saber|queria saber|informação|informar*|esclarecer*|esclarecimento|confirmar*|confirmem|confirma|dizer me|me diga|digam me|me informar|podem dizer|desculpem a ignorância|gostaria de saber)
			(podia*|pode|podem|me|nos|poderia*|consegue*|favor) (me|nos)? (dizer*|indicar*|esclarecer*|explicar*|confirmar*|informar*|lembrar*|verificar*|clarificar)`,
		'ack.thanks': `
			(obrigad*|agradeç*|agradec*|obg|obgd|valeu|brigad*|grat*|obrigadinho)
			(obrigad*) (pelo|pela|por) (aviso|lembrete|lembrar*|mensagem|contacto|e mail|informação|alerta|lembrança|me|vosso)?`,
		'ack.received': `
			(recebid*|anotad*|tomei nota|tomámos nota|registad*|entendid*|percebid*|ciente|vist*|lid*|tomado conhecimento|tomei conhecimento|recebi|recebemos|anotei|fico ciente)
			[ (ok|recebido|visto|entendido|ciente|certo|combinado|percebido|anotado|obrigado|obrigada|sim|já sei|tá|ta|beleza|lido|tudo bem|blz|perfeito|okay|fixe|boa) `,
		'ack.looking': `
			(vou|vamos|irei|estou|estamos|iremos) (ver|verificar|confirmar|analisar|averiguar|tratar|perguntar|falar|consultar|a verificar|a analisar|a ver|verificando|a confirmar|checar|dar uma|analisando|já ver|tentar perceber|pesquisar|conferir|a tratar) 
			(verifico|verificamos|confirmo|vejo|vemos|analiso|analisamos|averiguo|pergunto|confiro) (e|com|o|isso|já|internamente|a|se|isto|amanhã|junto|aqui)
			(já|depois|logo) (vos|lhe|lhes|te)? (digo|dou|informo|respondo|retorno|confirmo)
			(dou|damos|darei) (retorno|notícias|feedback|uma resposta|resposta)
			(em análise|em verificação|a ser analisad*|sendo analisad*|a ser verificad*|em apreciação)
			(falar|ver|confirmar) com (a|o|meu|minha|contabilista|contabilidade|financeiro|patrão|marido|mulher|chefe)`,
		'ack.forwarded': `
			(encaminh*|reencaminh*|pass*|envi*|entregu*|remet*|dei) (para|a|o|ao|à|já|isto|este|esta|isso|vosso|seu|tudo|conhecimento|pra|aos)? _ (contabilidade|financeiro|departamento|colega*|responsável|administração|contabilista|chefe|patrão|e mail|mensagem|pedido|tesoureir*|direção|sócio|marido|mulher|gerência|setor|faturação)
			(encaminhad*|reencaminhad*|encaminhei|reencaminhei|encaminho|reencaminho)`,
		'ack.ok': `
			[ (ok|certo|combinado|tudo bem|está bem|sim|perfeito|claro|👍|👌|🙏|beleza|blz|tá bom|ta bom|ok obrigado|ok obrigada|fixe|entendido|pode ser|sem problema|tá certo|joia|okay|boa) ]
			(sem problema|não há problema|tudo bem|de nada|combinado)
			(👍|👌|🙏|✅)`,
		'ack.greeting': `
			(feliz|bom|boa|boas|um bom) (natal|ano|festas|fim|semana|tarde|feriado|dia|páscoa|férias|continuação|fds|noite)
			(cumprimentos|um abraço|abraços|melhores cumprimentos|atenciosamente)`,
		'other.scam': `
			(herança de|loteria|lotaria|bitcoin|cripto*|prémio|vencedor*|beneficiári*|empréstimo (rápido|entre)|milhões de|conta (suspensa|bloqueada|limitada)|verifi* (a sua|sua) conta|palavra passe|senha|encomenda retida|investimento*|doação|príncipe)`,
		'other.marketing': `
			(oferta|promoção|promoções|desconto exclusivo|newsletter|webinar|catálogo|feira|seo|website|marketing|publicidade|demonstração|código promocional|black friday|orçamento grátis|parceria) (de|para|especial|exclusiva|em|gratuit*|nossa|até|digital)?
			(oferecemos|somos uma empresa|os nossos serviços|nossos produtos|gostaria de apresentar|venho por este meio apresentar)`,
		'other.unrelated': `
			(candidatura|currículo|cv|vaga|estágio|emprego para|entrevista|convite|aniversário|casamento|almoço|jantar|reunião de|ata|ordem de trabalhos|reserva*|mesa|orçamento para|nova encomenda|tabela de preços|disponibilidade|stock|estoque|prazo de entrega|inquérito|rifa|futebol|jogo)
			(desculpa enganei|não era para ti|conversa errada|amor|mãe|pai|beijos|beijinhos|pão|leite|buscar os miúdos|buscar as crianças)`,
		'other.injection': `
			(ignor*|esquec*|desconsider*) (todas|as|tudo|quaisquer)? __ (instruções|regras|ordens|orientações)
			(agora és|você é agora|modo de manutenção|mensagem do sistema|prompt do sistema|instrução do sistema)
			(nota|mensagem|instruç*|aviso) (para|a|ao|à) (a|o)? (ia|assistente|bot|classificador|modelo|sistema|inteligência)
			(classific*|marc*|consider*|trat*|categoriz*) (esta|este|a|todas|o|minha) __ (como) (pag*|liquidad*|quitad*|promessa)?`,
		'late.forgot': `
			(esquec*|lapso|passou me|distraç*|distrac*|falha nossa|falha minha|descuido|passou despercebid*|esquecimento|escapou|passou batido|spam|lixo eletrónico|correria)`,
		'late.cash': `
			(tesouraria|liquidez|caixa|recebimentos|fluxo|apertad*|aperto|clientes não|cliente não|inadimplên*|apertados|época|falta de verba|vendas fracas)`,
		'late.approval': `
			(autorização|aprovação|assinatura*|validação|direção|gerência|administração|visto|diretor*|cabimento|conselho|deliberação|segunda assinatura|sócio* assin*|empenho)`,
		'late.technical': `
			(problema* (técnic*|informátic*|bancári*|com o banco|no sistema|com o cartão)|erro (no|do) (sistema|banco)|sistema (em baixo|novo|fora)|mudança de (banco|sistema|software)|cartão (expirad*|bloquead*|recusad*|vencid*)|transferência (devolvida|rejeitada)|débito (devolvido|recusado)|migração|ataque informático|homebanking|app do banco|pix (não|fora)|avaria|internet banking)`,
		'late.sorry': `
			(desculp*|lament*|peço desculpa|pedimos desculpa|perdão|sinto muito|sentimos muito|lamentamos|mil desculpas|perdoe*)`,
		'tone.rude': `
			(merda|caralho|porra|puta|filh* da puta|fdp|vai te foder|foda se|vsf|vtnc|cabr*|otário*|cuzão|idiota*|imbecil*|estúpido*|vão à merda|vão pro inferno|🖕|😡|🤬|💩)`,
		'tone.warm': `
			(cordialmente|cumprimentos|gentil*|prazer|gosto|abraço*|beijinhos|carinho|car*|feliz|🙂|😊|😀|🙏|❤|😃|😉|👍|🎉)
			(bom|ótimo|excelente|belo) (trabalho|serviço|atendimento|produto)`,
		'tone.admits': `
			(não|sem) (contest*|recus*|neg*|discut*|reclam*|ponho em causa|estou a dizer|digo|estamos a pôr|queixa*)
			(fatura|valor|mercadoria|trabalho|tudo|serviço|material) _ (corret*|cert*|em ordem|perfeit*|ok|bem|conforme|direitinho|impecável)
			(reconheço|reconhecemos|sei que|sabemos que|admit*|consciente*|assumo)`,
		'tone.denies': `
			(como já (disse|dissemos|referi|expliquei|informei)|pela última vez|mais uma vez|já vos disse|já disse|repito|reitero|várias vezes)`,
		'topic.invoice': `
			(fatura*|factura*|boleto*|recibo*|nota fiscal)`,
		'topic.payment': `
			(pag*|liquid*|transfer*|pix|dinheiro|valor|depósito|montante)`,
		'topic.reminder': `
			(aviso*|lembrete*|e mail|email|mensagem|sms|carta|cobrança*)`,
		'topic.fee': `
			(juros|multa*|mora|encargos|taxa*|penaliz*)`,
		'topic.request': `
			(por favor|podia*|pode|podem|agradecia|pfv|se faz favor|sff|favor|por gentileza)`,
	},
};
