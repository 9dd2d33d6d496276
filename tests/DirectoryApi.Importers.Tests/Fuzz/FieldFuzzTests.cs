using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Fields.Hours;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Tests.Fuzz.Mutations;

namespace DirectoryApi.Importers.Tests.Fuzz;

/// <summary>The cells of the annexes, their characters mutated: each parser of a field gives parts of the text, or nothing.</summary>
public class FieldFuzzTests
{
    private const int Cases = 2000;
    private const int FirstLine = 7;

    private static readonly Lazy<string[]> Cells = new(() =>
        [.. Annex.All.SelectMany(annex => annex.Blocks).OfType<TableBlock>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).Where(cell => !cell.IsEmpty).Select(cell => cell.RawText).Distinct()]);

    [Fact]
    public void EveryParser_OfAnyMutationOfACell_GivesPartsOfIt()
    {
        foreach (var seed in FuzzRun.Seeds(Cases))
        {
            var random = new Random(seed);
            var text = random.Pick(Cells.Value);
            for (var times = random.Next(1, 6); times > 0; times--)
            {
                text = CharacterMutations.Mutate(random, text);
            }

            try
            {
                Check(text);
            }
            catch (Exception error)
            {
                Assert.Fail($"FUZZ_SEED={seed}, «{text}»: {error}");
            }
        }
    }

    private static void Check(string text)
    {
        TextLine[] lines = [.. text.Split('\n').Select((line, index) => new TextLine(line, FirstLine + index)).Where(line => !line.IsBlank)];
        var cell = new TableCell(lines, new SourceSpan(FirstLine, lines.Length == 0 ? FirstLine : lines[^1].Number, 3));
        var joined = CellText.Join(cell.Lines);
        Assert.Equal(joined, TextCleaner.Clean(joined));
        Assert.All(PhoneField.Read(cell, PhonePurpose.General, out _), phone =>
        {
            Assert.InRange(phone.Display.Span.Line, cell.Span.Line, phone.Display.Span.EndLine);
            Assert.InRange(phone.Display.Span.EndLine, phone.Display.Span.Line, cell.Span.EndLine);
            Assert.NotEqual("", phone.Display.Value);
        });
        var (websites, emails) = SiteField.Read(cell);
        Assert.All(websites.Concat(emails), site =>
        {
            Assert.NotEqual("", site.Value);
            Assert.Equal(cell.Span, site.Span);
            SiteField.ToUrl(site.Value);
        });
        Assert.All(HoursField.Read(joined), rule =>
        {
            Assert.True(rule.Opens < rule.Closes);
            Assert.Equal(rule.Days.Distinct().Order(), rule.Days);
        });
        foreach (var language in (Language[])[Language.Kk, Language.Ru])
        {
            var parts = AddressField.Read(joined, language, name => name.Length % 2 == 0);
            Assert.All(new[] { parts.Settlement, parts.Street, parts.Building }.OfType<string>(), part => Assert.NotEqual("", part.Trim()));
            Assert.InRange(parts.Text.Length, 0, joined.Length);
            NameField.Read(joined, language);
            NamedSettlement.Read(joined, language, name => name.Length % 2 == 0);
        }
    }
}
