using System.Reflection;
using System.Text.RegularExpressions;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Fields.Hours;
using DirectoryApi.Importers.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Importers.Tests.Fields;

/// <summary>Whatever a cell holds, reading it gives values or nothing, never an error.</summary>
public class AnyTextTests
{
    private static readonly Gen<string> Pieces = Gen.Elements(
        "8", "+7", "(", ")", "(7172)", "-", " - ", "50-13-70", "12345", "٣٦٣", "٠٩:٠٠", "9.00", "24:00", "99.99", " до ", "с ", "понедельник", "пн", "по", "кроме", "перерыв", ".", ",",
        "г. ", "город ", "ул. ", " көшесі", " қаласы", "ст.", "№ ", "д. 5 «а»", "010000", "www.", "http://", "@", "®", "\u00A0", "\u00AD", "\n", "\uD800", "\0", "Астана", "«", "»", "/");

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Pieces.ListOf().Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null)).ToArbitrary();

    [Fact]
    public void PhoneField_FindsOnlyFiguresThatAreThere() =>
        ForAnyText(text =>
        {
            var phones = PhoneField.Read(Cell(text), PhonePurpose.General, out _);
            return IsSubsequence(string.Concat(phones.SelectMany(phone => phone.Display.Value).Where(char.IsAsciiDigit)), text);
        });

    [Fact]
    public void SiteField_KeepsEveryPartWithoutSpaces() =>
        ForAnyText(text =>
        {
            var (websites, emails) = SiteField.Read(Cell(text));
            return websites.Concat(emails).All(value => value.Value.Length > 0 && !value.Value.Any(char.IsWhiteSpace)
                && (SiteField.ToUrl(value.Value) is null or ['h', 't', 't', 'p', ..]));
        });

    [Fact]
    public void HoursField_OpensBeforeItCloses() =>
        ForAnyText(text => HoursField.Read(text).All(rule => rule.Opens < rule.Closes && rule.Breaks.All(pause => pause.Opens < pause.Closes)));

    [Fact]
    public void AddressField_GivesPartsOfTheText() =>
        ForAnyText(text => ((Language[])[Language.Kk, Language.Ru]).All(language =>
        {
            var parts = AddressField.Read(text, language, name => name.Length % 2 == 0);
            return new[] { parts.PostalCode, parts.Settlement, parts.Street, parts.Building }.OfType<string>().All(part => text.Contains(part, StringComparison.Ordinal) || parts.Text.Contains(part, StringComparison.Ordinal))
                && parts.PostalCode is null or { Length: 6 };
        }));

    [Fact]
    public void EveryPattern_IsLinearOrBoundInTime() =>
        Assert.All(
            typeof(AnnexImporter).Assembly.GetTypes()
                .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
                .Select(method => (Method: method, Pattern: method.GetCustomAttribute<GeneratedRegexAttribute>()))
                .Where(entry => entry.Pattern is not null),
            entry => Assert.True(
                entry.Pattern!.Options.HasFlag(RegexOptions.NonBacktracking) || entry.Pattern.MatchTimeoutMilliseconds > 0,
                $"{entry.Method.DeclaringType?.Name}.{entry.Method.Name} may backtrack without end."));

    private static bool IsSubsequence(string part, string whole)
    {
        var found = 0;
        foreach (var character in whole)
        {
            found += found < part.Length && part[found] == character ? 1 : 0;
        }

        return found == part.Length;
    }

    private static TableCell Cell(string text) =>
        new([.. text.Split('\n').Select((line, index) => new TextLine(line, index + 1)).Where(line => !line.IsBlank)], new SourceSpan(1, 1, 2));

    private static void ForAnyText(Func<string, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(363, 1741), Prop.ForAll(Texts, property));
}
