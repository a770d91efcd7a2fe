import type { Words } from '../meaning';

/** Words of Portuguese headings. */
export const pt: Words = {
  partner:
    'parceiro, parceiros, parceira, parceiras, nome do parceiro, colaborador, aliado, com quem trabalhamos, entidade parceira, instituicao parceira, organizacao parceira',
  partnership: 'parceria, parcerias, colaboracao, cooperacao',
  org: 'organizacao, organizacoes, instituicao, instituicoes, entidade, entidades, associacao, empresa, grupo, orgao, nome da entidade, nome da instituicao, nome da organizacao, coletivo, escola, estabelecimento, coletividade, beneficiario',
  name: 'nome, nomes, nome completo, designacao, denominacao',
  person:
    'pessoa, pessoa de contato, pessoa de contacto, nome do contato, nome do contacto, quem, interlocutor, interlocutora, representante, apelido, sobrenome, primeiro nome, pessoa responsavel la, contato principal, contacto principal, ponto focal, com quem falar',
  contact: 'contato, contatos, contacto, contactos',
  email: 'e mail, correio eletronico, correio electronico, endereco de e mail, endereco eletronico',
  phone: 'telefone, telemovel, celular, tel, whatsapp, telefones, numero de telefone, fone, tlm',
  reach:
    'dados de contato, dados de contacto, como contatar, como contactar, formas de contato, informacoes de contato, informacao de contacto, como falar com eles, como encontrar',
  info: 'dados, informacoes, informacao',
  staff:
    'funcionario, funcionaria, equipe, equipa, pessoal, bibliotecario, bibliotecaria, nosso contato, nosso contacto, contato na biblioteca, contacto na biblioteca, iniciais, servidor, tecnico',
  lead: 'responsavel, encarregado, encarregada, a cargo, responsavel na biblioteca, responsavel da biblioteca, atribuido a, quem acompanha, quem cuida, acompanhado por, gestor, gestora, responsavel interno, tecnico responsavel, responsavel pela parceria',
  we: 'nos, nosso, nossa, nossos, nossas',
  they: 'eles, seu, sua, deles, delas, elas',
  library: 'biblioteca, polo',
  sector:
    'setor, sector, ramo, area de atuacao, area de atividade, tipo de entidade, tipo de organizacao, tipo de instituicao, segmento, tipo de parceiro, ramo de atividade',
  type: 'tipo, categoria, classe, natureza, tipologia',
  relation: 'relacao, tipo de relacao, tipo de parceria, relacionamento, vinculo, natureza da parceria',
  role: 'cargo, funcao, papel, titulo, departamento, profissao',
  whoKnows:
    'quem conhece quem, quem os conhece, quem conhece, apresentado por, indicado por, recomendado por, como os conhecemos, por intermedio de, atraves de quem, indicacao, conhecido por',
  see: 'como nos veem, nos veem, percepcao',
  serves:
    'como serve a missao deles, por que lhes interessa, o que ganham, beneficio para eles, beneficio para o parceiro, por que se importam, porque lhes interessa, o que eles ganham, interesse deles',
  mission: 'missao',
  date: 'data, datas, dia',
  when: 'quando',
  since:
    'desde, parceiro desde, parceria desde, desde quando, colabora desde, colaboramos desde, inicio da parceria, inicio da colaboracao, trabalhamos juntos desde, ano de inicio',
  start: 'inicio, comeco, data de inicio',
  end: 'fim, termino, final, encerra, data de fim, data de termino',
  ended:
    'encerrado, encerrada, encerrado em, encerrada em, terminado, terminou, terminou em, finalizado, acabou, concluido, cessou, terminada, fim da parceria, encerramento',
  until: 'ate',
  last: 'ultimo, ultima, ultimos, ultimas, mais recente, recente, ultima vez, ultima data',
  first: 'primeiro, primeira, inicial',
  next: 'proximo, proxima, proximos, proximas, seguinte, futuro, previsto, prevista, agendado, agendada',
  season:
    'proxima temporada, temporada, proximo ano, epoca, proxima epoca, ano que vem, proximo ciclo, repetir ou descansar',
  year: 'ano, anos, exercicio',
  month: 'mes, trimestre, dia da semana, dias',
  time: 'hora, horario',
  talk: 'reuniao, reunioes, conversa, conversas, falamos, encontro, encontros, conversamos, bate papo, falou, dialogo, que falamos, que conversamos',
  contacted:
    'contatado, contactado, comunicacao, ligacao, mensagem, telefonema, abordagem, interacao, contatamos, contactamos, contatada',
  visit: 'visita',
  reply: 'resposta, respondeu, retorno, responderam',
  work: 'trabalhamos juntos, colaboramos, fizemos juntos',
  together:
    'comum, juntos, conjunto, conjunta, partilhado, partilhada, compartilhado, compartilhada, em conjunto, em comum',
  rhythm:
    'frequencia, periodicidade, com que frequencia, ritmo, de quanto em quanto tempo, frequencia de contato, frequencia de contacto, regularidade, frequencia das reunioes',
  rest: 'pausa, descanso, em pausa, descansa, em pausa ate, pausa ate, descanso ate',
  decide: 'decidido, decidido em, data da decisao, decisao em',
  confirm: 'confirmado, confirmada, confirmado em, verificado',
  noted: 'anotada, anotada em, registada em, proposta em, registrada em',
  added:
    'data de registro, data de registo, registrado em, atualizado, atualizada, atualizacao, ultima atualizacao, modificado, carimbo de data hora, criado, criado em, adicionado, adicionado em, data de cadastro, cadastrado em, cadastro, inserido em, data de insercao, data de atualizacao',
  due: 'prazo, data limite, vence tarefa, fazer ate, ate quando, para quando',
  goal: 'objetivo, objetivos, meta, metas, proposito, finalidade, objectivo, objectivos',
  agree: 'acordado, acordada, acordado em, combinado, definido em, combinado em, definida em, acordada em',
  plan: 'plano, plano estrategico, meta do plano, objetivo do plano, eixo estrategico, eixo do plano, objetivo estrategico, eixo',
  idea: 'ideia, ideias, proposta, propostas, sugestao, sugestoes, possibilidades, ideias de projeto',
  agreement:
    'acordo, acordos, protocolo, protocolos, contrato, contratos, convenio, termo de cooperacao, carta de compromisso, tipo de acordo, termo de parceria, memorando, acordo de cooperacao, acordo escrito, ha protocolo, termo',
  sign: 'assinado, assinado em, assinatura, data de assinatura, data da assinatura, assinada em, firmado em, celebrado em, assinada',
  expire:
    'validade, valido ate, vence, vencimento, expira, caduca, vigencia, vigente ate, data de validade, termina em, expira em, vigencia ate, vence em, data de vencimento, fim da vigencia',
  renew: 'renovacao, renovar, renova, data de renovacao',
  give: 'oferece, contribuicao, contribuicoes, contributo, contributos, fornece, contrapartida',
  weGive:
    'damos, oferecemos, o que damos, o que oferecemos, nosso contributo, nossa contribuicao, contributo da biblioteca, a biblioteca oferece, contribuicao da biblioteca, o que a biblioteca oferece, nos damos, o que levamos, contrapartida da biblioteca',
  theyGive:
    'dao, oferecem, o que dao, o que oferecem, o que recebemos, recebemos, contributo do parceiro, contribuicao do parceiro, eles dao, eles oferecem, contribuicao deles, o parceiro oferece, o que eles oferecem, o que trazem, contrapartida do parceiro',
  notes:
    'notas, nota, observacoes, observacao, comentarios, comentario, anotacoes, outros, diversos, obs, outras informacoes, apontamentos',
  desc: 'descricao, servicos, publico atendido, o que fazem, especialidade, atividade principal, a que se dedicam',
  why: 'motivo, motivos, razao, porque, por que, porque motivo',
  result: 'resultado, resultados, o que resultou, impacto, desfecho',
  event:
    'atividade, atividades, evento, eventos, acao, acoes, programa, oficina, oficinas, nome da atividade, nome do evento, feito juntos, fizemos, o que fizemos, actividade, acao conjunta, iniciativa conjunta, realizado, oficina conjunta, realizada',
  project: 'projeto, projetos, projecto, nome do projeto, iniciativa, serie, ciclo',
  happened:
    'o que aconteceu, tipo de atividade, tipo de evento, tipo de contato, tipo de acao, tipo de contacto, o que houve, meio de contato',
  people:
    'pessoas, participantes, presencas, publico presente, numero de participantes, numero de pessoas, quantas pessoas, assistencia, n de participantes, presentes, total de pessoas, frequentadores, visitantes, quantos, numero de presencas, pessoas atendidas, total de participantes, no de participantes',
  number: 'numero, quantidade, total, num, qtd, qtde',
  session: 'sessoes, sessao, numero de sessoes, encontros realizados, n de sessoes',
  hours: 'horas, horas da equipe, horas da equipa, horas de trabalho, tempo gasto, horas dedicadas',
  age: 'idade, idades, faixa etaria, grupo etario, publico idade, faixa de idade',
  audience: 'publico, publico alvo, audiencia, a quem',
  value: 'valor, valor estimado, valor em especie',
  todo: 'a fazer, tarefa, tarefas, pendencia, pendencias, por fazer, pendente',
  followUp: 'acompanhamento, seguimento',
  need: 'necessidade, necessidades',
  excited: 'quem esta animado, animados, entusiastas',
  benefit: 'quem beneficiou, quem se beneficiou, beneficiados, quem foi beneficiado',
  story: 'historia, testemunho, depoimento, relato, depoimentos',
  share: 'pode ser partilhada, pode ser compartilhada, pode ser divulgada, autorizacao, pode divulgar',
  topic: 'tema, assunto, temas, titulo da atividade',
  told: 'por que se contou',
  status: 'estado, situacao, status, ativo, ativa, situacao atual, nivel',
  stage: 'fase, etapa, estagio, andamento',
  step: 'proximos passos, proximo passo, passos, passos seguintes, acoes a tomar, encaminhamentos',
  url: 'site, pagina, website, sitio, pagina web, redes sociais, link, redes, ligacao web',
  address: 'endereco, morada, rua, logradouro, cep e endereco, bairro e rua',
  place: 'cidade, municipio, bairro, freguesia, concelho, pais, localidade, distrito, regiao, estado uf, sala, uf',
  where: 'local, onde, local da atividade, local do evento, local de realizacao, lugar',
  zip: 'cep, codigo postal',
  amount: 'montante, custo, orcamento, preco, verba, doacao, percentagem, porcentagem, pagamento, despesa, quantia',
  grant: 'subsidio, apoio financeiro, apoio, patrocinio, subvencao',
  id: 'codigo, identificador, referencia, nif, cnpj, cpf, matricula, registro, registo',
  priority: 'prioridade, importancia, ordem',
  tags: 'etiquetas, palavras chave, marcadores',
  home: 'pessoal particular, residencial, alternativo, secundario',
  grantor: 'concedente, doador, financiador',
  by: 'realizado por, ministrado por, registrado por, dinamizado por, dinamizador, oficineiro',
  other:
    'nascimento, data de nascimento, aniversario, emergencia, inscritos, inscricoes, inscricao, lotacao, vagas, capacidade, socio, socios, boletim, idioma, sexo, genero, criancas, adultos, jovens, convidados, agradecimento, arquivo, ficheiro, copia, fatura, conjuge, consentimento, homens, mulheres',
};
