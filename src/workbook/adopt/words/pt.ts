import type { Words } from '../meaning';

/** Words of Portuguese headings. */
export const pt: Words = {
  partner:
    'parceiro, parceiros, parceira, parceiras, nome do parceiro, colaborador, aliado, com quem trabalhamos, entidade parceira, instituicao parceira, organizacao parceira, com quem, em parceria com, em colaboracao com, escola visitante, entidade visitada, instituicao visitada, instituicao atendida, entidade atendida, quem visitamos, quem nos visitou, entidade participante, instituicao participante, parceiro local, parceiro envolvido, parceiros envolvidos, nome da entidade parceira, nome da instituicao parceira, nome do parceiro local, parceiro comunitario, parceiro externo',
  partnership: 'parceria, parcerias, colaboracao, cooperacao',
  org: 'empregador, trabalha em, trabalha para, local de trabalho, organizacao, organizacoes, instituicao, instituicoes, entidade, entidades, associacao, empresa, grupo, orgao, nome da entidade, nome da instituicao, nome da organizacao, coletivo, escola, estabelecimento, coletividade, beneficiario, nome da escola, escolas, nome da associacao, nome da empresa, ong, colegio, creche, parceiro institucional, empresas, associacoes, fundacao, entidade colaboradora, organismo, instituicao de origem, entidade de origem',
  name: 'nome, nomes, nome completo, designacao, denominacao',
  person:
    'pessoa, pessoa de contato, pessoa de contacto, nome do contato, nome do contacto, quem, interlocutor, interlocutora, representante, apelido, sobrenome, primeiro nome, pessoa responsavel la, contato principal, contacto principal, ponto focal, com quem falar, diretor, diretora, presidente, contato nome, nome contato, nome contacto, interlocutor principal, nome do responsavel, nome do interlocutor, pessoa de referencia, representante legal',
  contact: 'contato, contatos, contacto, contactos',
  email: 'e mail, correio eletronico, correio electronico, endereco de e mail, endereco eletronico',
  phone:
    'telefone, telemovel, celular, tel, whatsapp, telefones, numero de telefone, fone, tlm, whats app, telefone de contato, telefone de contacto, telefone fixo, numero de celular, contacto telefonico, contato telefonico, fone contato, fones, tel contato',
  reach:
    'dados de contato, dados de contacto, como contatar, como contactar, formas de contato, informacoes de contato, informacao de contacto, como falar com eles, como encontrar',
  info: 'dados, informacoes, informacao',
  staff:
    'funcionario, funcionaria, equipe, equipa, pessoal, bibliotecario, bibliotecaria, nosso contato, nosso contacto, contato na biblioteca, contacto na biblioteca, iniciais, servidor, tecnico',
  ownPeople: 'voluntario, voluntaria',
  liaison: 'responsavel',
  lead: 'encarregado, encarregada, a cargo, responsavel na biblioteca, responsavel da biblioteca, atribuido a, quem acompanha, quem cuida, acompanhado por, gestor, gestora, responsavel interno, tecnico responsavel, responsavel pela parceria, quem atende, acompanhamento por, tecnico da biblioteca, tecnica responsavel, bibliotecario responsavel, bibliotecaria responsavel, responsavel pelo contato, responsavel pelo contacto, gestor da parceria, na biblioteca, acompanhado pela biblioteca, responsavel na equipa, responsavel na equipe, quem segue, quem trata, acompanhamento interno, tecnico de referencia, contato interno, contacto interno, interlocutor na biblioteca, interlocutor da biblioteca, referencia na biblioteca',
  we: 'nos, nosso, nossa, nossos, nossas, interno, interna, internos, a gente, do nosso lado',
  they: 'eles, seu, sua, deles, delas, elas, externo, externa, externos, do lado deles',
  library: 'biblioteca, polo',
  sector:
    'setor, sector, ramo, area de atuacao, area de atividade, tipo de entidade, tipo de organizacao, tipo de instituicao, segmento, tipo de parceiro, ramo de atividade, tipo entidade, tipo instituicao, tipo organizacao, tipo de grupo, categoria de parceiro, categoria da entidade, natureza da entidade, natureza da instituicao, area de intervencao, ambito, ramo de atuacao, area de trabalho, setor de atividade, tipologia de entidade, tipologia da entidade, tipologia de parceiro, campo de atuacao, tipo de estabelecimento, que tipo de entidade',
  type: 'tipo, categoria, classe, natureza, tipologia',
  relation: 'relacao, tipo de relacao, tipo de parceria, relacionamento, vinculo, natureza da parceria',
  role: 'cargo, funcao, papel, titulo, departamento, profissao',
  whoKnows:
    'quem conhece quem, quem os conhece, quem conhece, apresentado por, indicado por, recomendado por, como os conhecemos, por intermedio de, atraves de quem, indicacao, conhecido por, quem os conhece ca, quem conhece la, quem tem contato, quem tem contacto, quem fez a ponte, ponte, como chegamos a eles, conhecidos por, apresentacao por, atraves de, por meio de, via, origem do contato, origem do contacto, contato por meio de, ligacao com, de onde os conhecemos',
  see: 'como nos veem, nos veem, percepcao',
  serves:
    'como serve a missao deles, por que lhes interessa, o que ganham, beneficio para eles, beneficio para o parceiro, por que se importam, porque lhes interessa, o que eles ganham, interesse deles, o que lhes interessa, o que ganham com isso, beneficios para eles, beneficio deles, como ajuda a missao deles, como contribui para a missao deles, como apoia a missao deles, interesse do parceiro, mais valia para eles, mais valia para o parceiro, vantagem para eles, o que procuram, em que lhes serve, ganho para eles, por que participam, porque participam',
  mission: 'missao',
  date: 'data, datas, dia',
  when: 'quando foi, quando aconteceu, quando ocorreu, quando',
  since:
    'desde, parceiro desde, parceria desde, desde quando, colabora desde, colaboramos desde, inicio da parceria, inicio da colaboracao, trabalhamos juntos desde, ano de inicio, parceiros desde, em parceria desde, colaboracao desde, trabalhamos desde, ano de inicio da parceria, inicio parceria, data de inicio da parceria, comeco da parceria, conosco desde, connosco desde, colaborador desde, desde que ano, relacao desde, inicio da relacao, comecou em, ano da parceria, quando comecou',
  start: 'inicio, comeco, data de inicio',
  end: 'fim, termino, final, encerra, data de fim, data de termino',
  ended:
    'encerrado, encerrada, encerrado em, encerrada em, terminado, terminou, terminou em, finalizado, acabou, concluido, cessou, terminada, fim da parceria, encerramento, encerramento da parceria, data de encerramento, data de fim da parceria, terminou a parceria, parceria encerrada, parceria terminada, fim da colaboracao, deixamos em, cessada, suspensa',
  until: 'ate',
  last: 'ultimo, ultima, ultimos, ultimas, mais recente, recente, ultima vez, ultima data',
  first: 'primeiro, primeira, inicial',
  next: 'proximo, proxima, proximos, proximas, seguinte, futuro, previsto, prevista, agendado, agendada',
  season:
    'proxima temporada, temporada, proximo ano, epoca, proxima epoca, ano que vem, proximo ciclo, repetir ou descansar',
  year: 'ano, anos, exercicio',
  month: 'mes, trimestre, dia da semana, dias',
  time: 'hora, horario',
  talk: 'reuniao, reunioes, conversa, conversas, falamos, encontro, encontros, conversamos, bate papo, falou, dialogo, que falamos, que conversamos, conversamos com eles, falado, reunimos, nos reunimos, reuniao com, nos falamos, nos vimos, conversado, falar, estivemos juntos, encontramos, encontro presencial, conversa com eles, reunido, conversacao, dialogos',
  contacted:
    'contatado, contactado, comunicacao, ligacao, mensagem, telefonema, abordagem, interacao, contatamos, contactamos, contatada, contato feito, contacto feito, falamos por e mail, noticias, mensagens, contato realizado, contacto realizado, escrevemos, ligamos, chamada, telefonemas, comunicacoes, tivemos noticias',
  visit: 'visita',
  reply: 'resposta, respondeu, retorno, responderam',
  work: 'trabalhamos juntos, colaboramos, fizemos juntos',
  together:
    'comum, juntos, conjunto, conjunta, partilhado, partilhada, compartilhado, compartilhada, em conjunto, em comum',
  rhythm:
    'frequencia, periodicidade, com que frequencia, ritmo, de quanto em quanto tempo, frequencia de contato, frequencia de contacto, regularidade, frequencia das reunioes, com que frequencia falamos, com que frequencia nos reunimos, frequencia de reunioes, frequencia dos contatos, frequencia dos contactos, periodicidade dos contactos, periodicidade dos contatos, periodicidade das reunioes, periodicidade do contacto, periodicidade do contato, intervalo, de quanto em quanto, ritmo de contacto, ritmo de contato, quantas vezes, regularidade dos contactos',
  rest: 'pausa, descanso, em pausa, descansa, em pausa ate, pausa ate, descanso ate',
  decide: 'decidido, decidido em, data da decisao, decisao em',
  confirm: 'confirmado, confirmada, confirmado em, verificado',
  noted: 'anotada, anotada em, registada em, proposta em, registrada em',
  timestamp: 'carimbo de data hora, carimbo de data e hora',
  added:
    'data de registro, data de registo, registrado em, atualizado, atualizada, atualizacao, ultima atualizacao, modificado, criado, criado em, adicionado, adicionado em, data de cadastro, cadastrado em, cadastro, inserido em, data de insercao, data de atualizacao',
  due: 'prazo, data limite, vence tarefa, fazer ate, ate quando, para quando',
  goal: 'objetivo, objetivos, meta, metas, proposito, finalidade, objectivo, objectivos, objetivo da parceria, objetivos da parceria, objetivo comum, objetivos comuns, meta comum, metas comuns, proposito comum, proposito da parceria, objetivo partilhado, o que queremos alcancar, o que queremos juntos, para que trabalhamos juntos, objetivo compartilhado, intencao comum',
  agree: 'acordado, acordada, acordado em, combinado, definido em, combinado em, definida em, acordada em',
  plan: 'plano, plano estrategico, meta do plano, objetivo do plano, eixo estrategico, eixo do plano, objetivo estrategico, eixo',
  idea: 'ideia, ideias, proposta, propostas, sugestao, sugestoes, possibilidades, ideias de projeto, novas ideias, ideias futuras, projetos possiveis, possiveis projetos, possiveis parcerias, o que podemos fazer, o que podiamos fazer, o que poderiamos fazer, oportunidades, ideias para o futuro, ideias de atividades, ideias de parceria, acoes possiveis, propostas de atividade, ideias a desenvolver, potencial',
  agreement:
    'acordo, acordos, protocolo, protocolos, contrato, contratos, convenio, termo de cooperacao, carta de compromisso, tipo de acordo, termo de parceria, memorando, acordo de cooperacao, acordo escrito, ha protocolo, termo, acordo ou protocolo, existe protocolo, protocolo assinado, acordo formal, acordo assinado, instrumento, instrumento juridico, termo de cooperacao tecnica, convenio ou termo, formalizacao, tem protocolo, tem acordo, carta de intencoes, documento assinado, parceria formalizada, formalizada, ha acordo, termo de compromisso, protocolo de colaboracao, protocolo de cooperacao, protocolo s n, acordo de parceria',
  sign: 'assinado, assinado em, assinatura, data de assinatura, data da assinatura, assinada em, firmado em, celebrado em, assinada, data do protocolo, data protocolo, data do acordo, data do termo, inicio do protocolo, inicio da vigencia, inicio vigencia, protocolo desde, celebrado, firmado, data de celebracao, data da celebracao, assinamos em, assinamos, protocolo assinado em, acordo assinado em, termo assinado em, data do convenio, data assinatura',
  expire:
    'validade, valido ate, vence, vencimento, expira, caduca, vigencia, vigente ate, data de validade, termina em, expira em, vigencia ate, vence em, data de vencimento, fim da vigencia, validade do protocolo, validade do acordo, validade do termo, fim do protocolo, fim do acordo, fim do termo, protocolo ate, vencimento do protocolo, vencimento do acordo, vencimento do termo, termo ate, valido ate quando, data de vencimento do termo, fim vigencia, data fim vigencia, termo do protocolo, caducidade, vigora ate, valida ate, prazo de vigencia, vence o protocolo, fim de vigencia, data limite do protocolo',
  renew: 'renovacao, renovar, renova, data de renovacao',
  give: 'oferece, contribuicao, contribuicoes, contributo, contributos, fornece, contrapartida',
  weGive:
    'damos, oferecemos, o que damos, o que oferecemos, nosso contributo, nossa contribuicao, contributo da biblioteca, a biblioteca oferece, contribuicao da biblioteca, o que a biblioteca oferece, nos damos, o que levamos, contrapartida da biblioteca, o que lhes damos, damos lhes, a biblioteca da, biblioteca oferece, biblioteca da, nos oferecemos, contributos da biblioteca, o que a biblioteca da, nossos contributos, nossa oferta, o nosso contributo, a nossa contribuicao, da nossa parte, o que contribuimos, contribuimos, apoio da biblioteca, o que fornecemos, fornecemos, o que disponibilizamos, disponibilizamos, contrapartidas da biblioteca, o que levamos ao parceiro',
  theyGive:
    'dao, oferecem, o que dao, o que oferecem, o que recebemos, recebemos, contributo do parceiro, contribuicao do parceiro, eles dao, eles oferecem, contribuicao deles, o parceiro oferece, o que eles oferecem, o que trazem, contrapartida do parceiro, o que nos dao, dao nos, o parceiro da, parceiro oferece, parceiro da, contributos do parceiro, seus contributos, o que o parceiro oferece, o que o parceiro da, da parte deles, o que contribuem, contribuem, apoio do parceiro, o que fornecem, fornecem, o que disponibilizam, contributo deles, contribuicoes do parceiro, contrapartidas do parceiro, o que nos oferecem, o que eles dao, contributo da entidade, contributo da instituicao',
  notes:
    'notas, nota, observacoes, observacao, comentarios, comentario, anotacoes, outros, diversos, obs, outras informacoes, apontamentos, outras observacoes, outras notas, informacoes adicionais, informacao adicional, notas internas, comentarios adicionais, outros comentarios, detalhes, mais informacoes, anotacao, observ, notas e comentarios, notas gerais, observacoes gerais, apontamento',
  desc: 'descricao, servicos, publico atendido, o que fazem, especialidade, atividade principal, a que se dedicam',
  why: 'motivo, motivos, razao, porque, por que, porque motivo',
  result: 'resultado, resultados, o que resultou, impacto, desfecho',
  event:
    'atividade, atividades, evento, eventos, acao, acoes, programa, oficina, oficinas, nome da atividade, nome do evento, feito juntos, fizemos, o que fizemos, actividade, acao conjunta, iniciativa conjunta, realizado, oficina conjunta, realizada, atividade em conjunto, atividade conjunta, evento conjunto, atividade realizada, acao realizada, o que fizemos juntos, coisa que fizemos, iniciativa realizada, oficina realizada, trabalho conjunto, projeto conjunto, titulo do evento, titulo, nome da oficina, nome da acao, programacao, designacao da atividade, designacao da acao, colaboracao realizada, sessao conjunta, visita escolar, iniciativas, atividade comum',
  project: 'projeto, projetos, projecto, nome do projeto, iniciativa, serie, ciclo',
  happened:
    'o que aconteceu, tipo de atividade, tipo de evento, tipo de contato, tipo de acao, tipo de contacto, o que houve, meio de contato',
  people:
    'quantas pessoas, quanta gente, quantos participaram, quantas pessoas participaram, quantas pessoas vieram, pessoas, participantes, presencas, publico presente, numero de participantes, numero de pessoas, quantas pessoas, assistencia, n de participantes, presentes, total de pessoas, frequentadores, visitantes, quantos, numero de presencas, pessoas atendidas, total de participantes, no de participantes, total de presentes, total de presencas, total participantes, total pessoas, n de pessoas, n de presentes, n participantes, no de pessoas, no de presentes, num de participantes, num participantes, publico total, publico atingido, publico alcancado, pessoas alcancadas, pessoas presentes, quantidade de pessoas, quantidade de participantes, quantidade de publico, numero de presentes, numero de visitantes, afluencia, frequencia de publico, total de publico, gente, utilizadores, usuarios, numero de utentes, utentes',
  someOfPeople: 'adultos, criancas',
  number: 'numero, quantidade, total, num, qtd, qtde',
  session: 'sessoes, sessao, numero de sessoes, encontros realizados, n de sessoes',
  hours: 'horas, horas de trabalho, tempo gasto, horas dedicadas',
  staffHours: 'horas da equipe, horas da equipa',
  cost: 'nosso custo, custo da biblioteca, custo para a biblioteca',
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
  status:
    'estado, situacao, status, ativo, ativa, situacao atual, nivel, ponto de situacao, como esta, avaliacao, classificacao da parceria, ativo inativo, inativo, situacao da parceria, estado da parceria, prioridade, satisfacao',
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
  by: 'seu nome, o seu nome, preenchido por, realizado por, ministrado por, registrado por, dinamizado por, dinamizador, oficineiro, quem atendeu, atendeu, quem fez, quem realizou, realizou, quem dinamizou, dinamizou, tecnico presente, equipe presente, equipa presente, mediador, mediadora, monitor, responsavel pela atividade, conduzido por, dinamizado, quem esteve, bibliotecario presente',
  other:
    'nascimento, data de nascimento, aniversario, emergencia, inscritos, inscricoes, inscricao, lotacao, vagas, capacidade, socio, socios, boletim, idioma, sexo, genero, jovens, convidados, agradecimento, arquivo, ficheiro, copia, fatura, conjuge, consentimento, homens, mulheres, alunos, matriculas, turma, serie, turno, duracao, minutos, quilometros, divulgacao na imprensa, cartaz, material necessario, ano letivo, nivel de ensino, estudantes, fundacao ano, ano de fundacao, docentes, professores, n de socios, fonte, data de nascimento do contato',
};
