using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching;

namespace DirectoryApi.Importers.Tests.Matching;

/// <summary>Matching of small decrees made for one difficulty each.</summary>
public class SmallDirectoryTests
{
    private const string Heading = "О стандарте\n\nПостановление Правительства Республики Казахстан от 28 марта 2012 года № 363\n\n";
    private const string Heads = "\t№\n\tНаименование департаментов внутренних дел\n\tАдрес\n\tНомер телефона\n\n";
    private const string Department = "\t1\n\tДепартамент внутренних дел Акмолинской области\n\tг. Кокшетау, ул. Горького, 1\n\t29-11-11\n\n";
    private const string OtherDepartment = "\t1\n\tДепартамент внутренних дел Павлодарской области\n\tг. Павлодар, ул. Лермонтова, 1\n\t39-22-22\n\n";
    private const string Unit = "\t1)\n\tОтдел внутренних дел Аккольского района\n\tг. Акколь, ул. Нурмагамбетова, 1\n\t2-10-02\n\n";

    [Fact]
    public void AUnit_WhoseDepartmentIsPrintedInLaterCopiesOnly_IsJoinedToThatDepartment()
    {
        // The first copy prints another department above the unit; the other two agree, so theirs is the unit's.
        var offices = Match(Standard("А", OtherDepartment + Unit), Standard("Б", Department + Unit), Standard("В", Department + Unit));
        Assert.Equal(3, offices.Count);
        var department = offices.Single(office => office.Names.Any(name => name.Text == "Департамент внутренних дел Акмолинской области"));
        Assert.Equal(department.Key, offices.Single(office => office.ParentKey is not null).ParentKey);
    }

    [Fact]
    public void Copies_ThatAgreeInAPhoneOnly_AreOneOffice() =>
        Assert.Single(Match(
            Standard("А", Department),
            Standard("Б", "\t1\n\tДВД Акмолинской обл.\n\tг. Кокшетау, Горького 1\n\t29-11-11\n\n")));

    [Fact]
    public void Copies_ThatAgreeInNothing_AreOfficesOfTheirOwn() =>
        Assert.Equal(2, Match(Standard("А", Department), Standard("Б", OtherDepartment)).Count);

    [Fact]
    public void Values_AreThoseOfTheMajority_TheFirstPrintedAmongEquals()
    {
        var misprint = Department.Replace("Горького", "Горкого", StringComparison.Ordinal);
        Assert.Contains("Горького", Assert.Single(Match(Standard("А", misprint), Standard("Б", Department), Standard("В", Department))).Addresses[0].Text, StringComparison.Ordinal);
        Assert.Contains("Горкого", Assert.Single(Match(Standard("А", misprint), Standard("Б", Department))).Addresses[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Services_WhoseLongNamesBeginAlike_AreTwo()
    {
        var name = string.Concat(Enumerable.Repeat("Выдача справок гражданам ", 4));
        var directory = new OfficeMatcher(TestData.Gazetteer).Match([Import(Standard(name + "первая", Department), Standard(name + "вторая", Department))], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(2, directory.Services.Count);
        Assert.Equal(directory.Services.Select(service => service.Slug), Assert.Single(directory.Offices).ServiceSlugs);
        Assert.All(directory.Services, service => Assert.Matches("^vydacha-spravok-[a-z-]+-[0-9a-f]{6}$", service.Slug));
    }

    [Theory]
    [InlineData("29-11-11", "+77162291111")]
    [InlineData("8 (7162) 29-11-11", "+77162291111")]
    [InlineData("+7 (7162) 29-11-11", "+77162291111")]
    [InlineData("87162291111", "+77162291111")]
    [InlineData("7162291111", "+77162291111")]
    [InlineData("8 (7162) 29-11-1", null)]
    [InlineData("8 (7162) 29-11-111", null)]
    [InlineData("29-11-1", null)]
    [InlineData("295-61-05", null)]
    public void Phone_IsCompletedOnlyToTenDigits(string printed, string? e164)
    {
        var phone = Assert.Single(Assert.Single(Match(Standard("А", Department.Replace("29-11-11", printed, StringComparison.Ordinal)))).Phones);
        Assert.Equal((printed, e164), (phone.Display, phone.E164));
    }

    [Fact]
    public void AWarning_OnAPhone_PointsToTheLineOfThatPhone()
    {
        var decree = Import(Standard("А", "\t1\n\tДепартамент внутренних дел Акмолинской области\n\tг. Кокшетау\n\t29-11-11\n\n29-11\n"));
        var warning = Assert.Single(new OfficeMatcher(TestData.Gazetteer).Match([decree], cancellationToken: TestContext.Current.CancellationToken).Warnings, warning => warning.Code == "phone.digits");
        var phones = decree.Rows[0].Phones;
        Assert.Equal(phones[1].Display.Span, warning.Span);
        Assert.NotEqual(phones[0].Display.Span, warning.Span);
    }

    [Fact]
    public void Match_ThatIsCancelled_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => new OfficeMatcher(TestData.Gazetteer).Match([Import(Standard("А", Department))], cancellationToken: cancellation.Token));
    }

    [Theory]
    [InlineData("Отдел № 2 г. Астана", "otdel-2-g-astana")]
    [InlineData("Щучинск, объезд", "shchuchinsk-obezd")]
    [InlineData("Қызылорда қаласының ХҚО", "kyzylorda-kalasynyn-khko")]
    [InlineData("«—»", "")]
    public void LatinSlug_IsReadable(string text, string slug) => Assert.Equal(slug, LatinSlug.Of(text));

    private static string Standard(string name, string rows) =>
        $"Стандарт государственной услуги «{name}»\n\n      1. Общие положения\n\nПриложение 1 к стандарту\n\n{Heads}{rows.TrimEnd('\n')}\n      Конец\n\n";

    private static IReadOnlyList<Domain.Offices.Office> Match(params string[] standards) =>
        new OfficeMatcher(TestData.Gazetteer).Match([Import(standards)], cancellationToken: TestContext.Current.CancellationToken).Offices;

    private static ImportedDecree Import(params string[] standards) => TestData.ImportText(Heading + string.Concat(standards));
}
