package dev.frontdesk.conversation.understanding.letters;

/// Names in common use in Québec and in France. General knowledge, not complete.
final class FrenchPeople {

    static final String GIVEN = """
            Adèle Adrien Agathe Alain Albert Alex Alexandra Alexandre Alexis Alice Alicia Amélie Anaïs André Andrée Anne Annie
            Anthony Antoine Arnaud Arthur Audrey Aurélie Aurore Béatrice Benjamin Benoît Bernadette Bernard Bertrand Brigitte Bruno
            Camille Carl Carmen Caroline Catherine Cécile Céline Chantal Charles Charlotte Christelle Christian Christiane Christine
            Christophe Claire Clara Claude Claudette Claudia Claudine Clément Colette Coralie Daniel Danielle Danny David Denis
            Denise Diane Didier Dominic Dominique Dorothée Édouard Éléonore Élisabeth Élise Élodie Éloïse Émile Émilie Emma Emmanuel
            Emmanuelle Éric Estelle Étienne Ève Fabien Fabrice Fernand Florence Francine Francis Franck François Françoise
            Frédéric Frédérique Gabriel Gabrielle Gaétan Gaston Geneviève Georges Gérald Gérard Germain Ghislain Ghislaine Gilbert
            Gilles Ginette Gisèle Grégoire Guillaume Guy Guylaine Hélène Henri Hervé Hubert Hugo Huguette Ingrid Isabelle Jacinthe
            Jacqueline Jacques Jade Janine Jasmin Jean Jeanne Jeannine Jérémie Jérôme Joanie Jocelyn Jocelyne Joëlle Johanne
            Jonathan Joseph Josée Juliane Julie Julien Juliette Justine Karine Laura Laurence Laurent Laurie Léa Léo Léon Liliane
            Line Lise Lorraine Louis Louise Luc Lucas Lucie Lucien Lucille Lyne Madeleine Magali Manon Marc Marcel Margot Marguerite
            Maria Marianne Marie Marielle Mario Marion Marjolaine Martin Martine Mathieu Mathilde Maude Maurice Maxime Mélanie Mélissa
            Michel Michèle Micheline Mireille Monique Myriam Nadia Nadine Nancy Nathalie Nicolas Nicole Noémie Normand Océane Odette
            Olivia Olivier Pascal Pascale Patrice Patricia Patrick Paul Paule Pauline Philippe Pierre Pierrette Rachel Raphaël Raymond
            Rébecca Réjean Réjeanne Rémi Renaud René Renée Richard Robert Roger Roland Rolande Romain Rosalie Roxanne Sabrina Samuel
            Sandra Sandrine Sarah Sébastien Serge Simon Simone Solange Sonia Sophie Stéphane Stéphanie Suzanne Sylvain Sylvie Tanya
            Thérèse Thierry Thomas Valérie Vanessa Véronique Victor Vincent Virginie Viviane William Xavier Yan Yannick Yolande
            Yvan Yves Yvette Yvon Yvonne Zoé
            """;

    static final String FAMILY = """
            Allard Arsenault Asselin Aubin Audet Ayotte Barrette Beauchamp Beauchemin Beaudoin Beaudry Beaulieu Beaupré Beauregard
            Bédard Bégin Bélanger Bélisle Bellemare Benoît Bergeron Bernard Bernier Berthiaume Bertrand Bérubé Bessette Bilodeau Blais
            Blanchard Blanchette Boisvert Boivin Bolduc Bonneau Bouchard Boucher Boudreau Bouffard Boulanger Boulet Bourassa Bourdon
            Bourgeois Bourque Boutin Bouvier Brassard Breton Brisson Brochu Brodeur Bruneau Brunet Bujold Caron Carrier Chabot Champagne
            Charbonneau Charest Charron Chartrand Chevalier Chouinard Choquette Cloutier Comeau Corbeil Cormier Cossette Côté Couture Cyr
            Daigle Daigneault Daoust Delisle Demers Denis Deschamps Deschênes Desjardins Deslauriers Desmarais Desrochers Desrosiers
            Dion Dionne Doré Doucet Doyon Drolet Drouin Dubé Dubois Duchesne Dufour Dufresne Dugas Duguay Duhamel Dumais Dumont Dumas
            Dupont Dupuis Duquette Durand Durocher Dussault Duval Émond Faucher Favreau Ferland Filion Fiset Fleury Fontaine Forest
            Forget Fortier Fortin Fournier Fréchette Gagné Gagnon Gaudreau Gaudet Gaudreault Gauthier Gauvin Gélinas Gendron
            Germain Gervais Giguère Gilbert Gingras Girard Giroux Godbout Godin Gosselin Goulet Goyette Grégoire Grenier Grondin Groulx
            Guay Guérin Guillemette Hamel Hébert Houde Houle Huard Hudon Hurtubise Jacques Jobin Jodoin Joly Jolicoeur Joyal Julien
            Labbé Laberge Labelle Labonté Labrecque Labrie Lachance Lacasse Lachapelle Lacombe Lacroix Ladouceur Laflamme Lafleur
            Lafontaine Laforest Laframboise Lafrance Lafrenière Lagacé Lalonde Laliberté Lambert Lamontagne Lamoureux Lamothe Landry
            Langevin Langlois Lapierre Lapointe Laporte Larivière Larocque Larose Larouche Latour Latulippe Laurin Lauzon Lavallée
            Laverdière Lavigne Lavoie Lebel Leblanc Leblond Leclair Leclerc Lecours Leduc Lefebvre Legault Légaré Léger Lemay Lemieux
            Lemire Lemoine Lepage Leroux Lessard Létourneau Levasseur Lévesque L'Heureux Longpré Lussier Mailhot Maheux Mallette Malo
            Marchand Marcotte Marcoux Marquis Martel Martin Martineau Masson Massé Mathieu Maurice Ménard Mercier Messier Meunier
            Michaud Milette Miron Moisan Monette Montpetit Moreau Morel Morency Morin Morissette Mongeau Nadeau Naud Nault Noël Normand
            Ouellet Ouellette Ouimet Pagé Paquet Paquette Paquin Paradis Paré Parent Patry Payette Pelletier Pépin Perreault Perron
            Perrier Petit Picard Piché Pilon Plante Plourde Poirier Poisson Poulin Pouliot Proulx Prévost Provencher Provost Quirion
            Racicot Racine Rancourt Raymond Renaud Richard Richer Rioux Rivard Robert Roberge Robichaud Robillard Robitaille Rochon
            Rousseau Roussel Roy Royer Ruel Sabourin Samson Sauvé Savard Savoie Séguin Senécal Simard Simon Sirois Soucy Soulières
            St-Jean St-Laurent St-Onge St-Pierre Surprenant Sylvain Talbot Tanguay Tardif Tessier Tétreault Thériault Therrien Thibault
            Thibodeau Thivierge Tougas Tousignant Tremblay Trépanier Trottier Trudeau Trudel Turcotte Turgeon Vachon Vaillancourt
            Valiquette Vallée Valois Veilleux Verreault Vézina Viau Vigneault Villeneuve Vincent
            """;

    private FrenchPeople() {}
}
