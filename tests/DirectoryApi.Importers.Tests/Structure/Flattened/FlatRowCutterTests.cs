using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;
using DirectoryApi.Importers.Structure.Flattened;

namespace DirectoryApi.Importers.Tests.Structure.Flattened;

/// <summary>Rows of the decrees of 2010 whose cells nothing parts: «|» is a line break, «||» a blank line, «~» the end of a page.</summary>
public class FlatRowCutterTests
{
    private static readonly ColumnRole[] Police = [ColumnRole.Name, ColumnRole.Address, ColumnRole.Website, ColumnRole.Phone, ColumnRole.Phone];
    private static readonly ColumnRole[] Bureaus = [ColumnRole.Name, ColumnRole.Address, ColumnRole.Hours];
    private static readonly ColumnRole[] Officials = [ColumnRole.Name, ColumnRole.Email, ColumnRole.Position, ColumnRole.Room, ColumnRole.Phone];
    private static readonly ColumnRole[] Directors = [ColumnRole.Name, ColumnRole.Email, ColumnRole.Room, ColumnRole.Hours];

    [Theory]
    [InlineData("Атбасар|ауданының ішкі|істер бөлімі||Атбасар қаласы,|Урицк көшесі. 38 4-37-40 4-37-40", "Атбасар ауданының ішкі істер бөлімі/Атбасар қаласы, Урицк көшесі. 38//4-37-40/4-37-40")]
    [InlineData("Успенск|ауданының ішкі|істер бөлімі||Успенск ауылы,|Терешкова көшесі, 30||39-19-22, 91-7-|02, 92-7-02 91-9-67", "Успенск ауданының ішкі істер бөлімі/Успенск ауылы, Терешкова көшесі, 30//39-19-22, 91-7-02, 92-7-02/91-9-67")]
    [InlineData("Көліктегі Батыс|Ішкі істер|департаменті||Ақтөбе қаласы, 8-|март көшесі, 1 www.aktobe.kz/zdvdt/ 97-57-08 97-67-41", "Көліктегі Батыс Ішкі істер департаменті/Ақтөбе қаласы, 8-март көшесі, 1/www.aktobe.kz/zdvdt/¦97-57-08/97-67-41")]
    [InlineData("Целиноград|ауданының ішкі|істер бөлімі||Ақмол ауылы 92-4-18 92-4-18", "Целиноград ауданының ішкі істер бөлімі/Ақмол ауылы//92-4-18/92-4-18")]
    public void Cut_OfAPoliceDepartment(string row, string cells) => Assert.Equal(cells.Replace('¦', '/'), Cut(row, Police));

    [Theory]
    [InlineData("Қарағанды облысының ІІД Қарағанды қаласы, Ермеков|көшесі, 118-үй", "Қарағанды облысының ІІД/Қарағанды қаласы, Ермеков көшесі, 118-үй/")]
    [InlineData("Алматы қаласы Медеу ауданының|, ХҚКО||Алматы қ., Марков көшесі, 44-үй", "Алматы қаласы Медеу ауданының, ХҚКО/Алматы қ., Марков көшесі, 44-үй/")]
    [InlineData("Семей қаласының № 2 ХҚКО Семей қ., 408-ші орам, 21-үй", "Семей қаласының № 2 ХҚКО/Семей қ., 408-ші орам, 21-үй/")]
    public void Cut_OfABureau(string row, string cells) => Assert.Equal(cells, Cut(row, Bureaus));

    [Theory]
    [InlineData("Атырау облысының|Ішкі істер департаменті||dvd-atyrau@ mail.ru хатшылық бастығы 62 98-20-10", "Атырау облысының Ішкі істер департаменті/dvd-atyrau@ mail.ru/хатшылық бастығы/62/98-20-10")]
    [InlineData("Атырау облысының|әкімдігі muksiev@ global.kz||азаматтардың|өтініштері мәселесі|жөніндегі бас маман||121|27-09-53 ,|35-45-51", "Атырау облысының әкімдігі/muksiev@ global.kz/азаматтардың өтініштері мәселесі жөніндегі бас маман/121/27-09-53, 35-45-51")]
    public void Cut_OfAnOfficial(string row, string cells) => Assert.Equal(cells, Cut(row, Officials));

    [Theory]
    [InlineData("Астана қаласы Есіл|ауданының ХҚКО||Seysekeeva_1@ mail.ru 2-қабат сағат 9.00-ден 20.00-|ге дейін", "Астана қаласы Есіл ауданының ХҚКО/Seysekeeva_1@ mail.ru/2-қабат/сағат 9.00-ден 20.00-ге дейін")]
    [InlineData("Өскемендік № 1 ф-л Con_Vko3@ustk.kz||күн сайын сағат 9.00-|ден 18.00-ге дейін,~филиал басшысының|кабинеті н/ж||демалыс күні -|жексенбі", "Өскемендік № 1 ф-л/Con_Vko3@ustk.kz/филиал басшысының кабинеті н/ж/күн сайын сағат 9.00-ден 18.00-ге дейін, демалыс күні - жексенбі")]
    [InlineData("Алматы облысы Ішкі істер|департаментінің мекенжай|бюросы||- 1", "Алматы облысы Ішкі істер департаментінің мекенжай бюросы/-/1/")]
    public void Cut_OfADirector(string row, string cells) => Assert.Equal(cells.Replace("н/ж", "н¦ж", StringComparison.Ordinal), Cut(row, Directors).Replace("н/ж", "н¦ж", StringComparison.Ordinal));

    private static string Cut(string row, ColumnRole[] columns)
    {
        var atoms = FlatAtom.Of([.. Tokens(row)]);
        var cut = new FlatRowCutter(columns).Cut(atoms);
        return string.Join('/', columns.Select((_, column) => string.Join(' ', atoms.Where((_, index) => cut[index] == column).Select(atom => atom.Text))));
    }

    private static IEnumerable<FlatToken> Tokens(string row)
    {
        var lines = row.Replace("~", "|||", StringComparison.Ordinal).Split('|');
        var blanks = 1;
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].Length == 0)
            {
                blanks++;
                continue;
            }

            var before = blanks switch { 0 => FlatBreak.Line, 1 => FlatBreak.Box, _ => FlatBreak.Page };
            foreach (var word in lines[index].Split(' '))
            {
                yield return new FlatToken(word, new TextLine(lines[index], index + 1), 0, lines[index].Length, before);
                before = FlatBreak.Space;
            }

            blanks = 0;
        }
    }
}
