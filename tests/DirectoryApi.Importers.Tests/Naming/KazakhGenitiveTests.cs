using DirectoryApi.Importers.Naming;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Importers.Tests.Naming;

public class KazakhGenitiveTests
{
    private const string Letters = "аәбвгғдежзийкқлмнңоөпрстуұүфхһшыі";

    [Theory]
    [InlineData("Ақкөл ауданы", "Ақкөл ауданының")]
    [InlineData("Ақмола облысы", "Ақмола облысының")]
    [InlineData("Ғабит Мүсірепов атындағы аудан", "Ғабит Мүсірепов атындағы ауданның")]
    [InlineData("Шахан кенті", "Шахан кентінің")]
    [InlineData("Қазақстан", "Қазақстанның")]
    [InlineData("Қостанай", "Қостанайдың")]
    [InlineData("Тараз", "Тараздың")]
    [InlineData("Теміртау", "Теміртаудың")]
    [InlineData("Балпық би", "Балпық бидің")]
    [InlineData("Түркістан", "Түркістанның")]
    [InlineData("Ақкөл", "Ақкөлдің")]
    [InlineData("Шымкент", "Шымкенттің")]
    [InlineData("Семей", "Семейдің")]
    [InlineData("Шу", "Шудың")]
    [InlineData("Астана", "Астананың")]
    [InlineData("ХҚКО № 2", "ХҚКО № 2")]
    [InlineData("", "")]
    public void Of_FollowsTheLastSoundAndTheLastVowel(string nominative, string genitive) => Assert.Equal(genitive, KazakhGenitive.Of(nominative));

    [Fact]
    public void Of_EveryPlaceOfTheGazetteer_IsThatOfTheWordForItsKind()
    {
        var places = TestData.Gazetteer.Regions.Select(NamedPlace.Of)
            .Concat(TestData.Gazetteer.Districts.Select(NamedPlace.Of))
            .Concat(TestData.Gazetteer.Settlements.Select(NamedPlace.Of));
        Assert.All(places, place => Assert.Matches(
            "^\\S.* (облысының|ауданының|қаласының|кентінің|ауылының|стансасының|атындағы ауданның)$", KazakhGenitive.Of(place.Names.Kk)));
    }

    [Fact]
    public void Of_AnyWord_AddsASuffixOfThreeLettersInHarmony() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(363, 1741), Prop.ForAll(
        Gen.NonEmptyListOf(Gen.Elements(Letters.ToCharArray())).Select(letters => string.Concat(letters)).ToArbitrary(),
        word =>
        {
            var suffix = KazakhGenitive.Of(word)[word.Length..];
            var lastVowel = word.LastOrDefault(letter => "аоұыәеөүіи".Contains(letter, StringComparison.Ordinal));
            var isFront = lastVowel != default && "әеөүіи".Contains(lastVowel, StringComparison.Ordinal);
            return suffix.Length == 3 && "ндт".Contains(suffix[0], StringComparison.Ordinal) && suffix[1..] == (isFront ? "ің" : "ың");
        }));
}
