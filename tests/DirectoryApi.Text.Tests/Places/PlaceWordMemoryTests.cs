using DirectoryApi.Text.Places;

namespace DirectoryApi.Text.Tests.Places;

public class PlaceWordMemoryTests
{
    [Theory]
    [InlineData("ОБЛЫСЫ", "облысы")]
    [InlineData("Қар\u00ADағанды", "қарағанды")]
    [InlineData("№", "№")]
    [InlineData("Новоалександровско-Верхнекаменогорская", "новоалександровско-верхнекаменогорская")]
    public void Of_GivesLowerCaseAndKey_TheSecondTimeToo(string word, string lower)
    {
        var memory = new PlaceWordMemory();

        var first = memory.Of(word);

        Assert.Equal((PlaceKey.Of(lower), lower), first);
        Assert.Equal(first, memory.Of(word));
    }

    // Words share rooms from a few hundred on, and what a room held last must never stand for another word.
    [Fact]
    public void Of_MoreWordsThanRooms_GivesEachItsOwn()
    {
        var memory = new PlaceWordMemory();
        string[] words = [.. Enumerable.Range(0, 40_000).Select(number => $"Ауыл{number}")];

        foreach (var word in words.Concat(words))
        {
            Assert.Equal(word.ToLowerInvariant(), memory.Of(word).Lower);
        }
    }

    [Fact]
    public void Of_FromManyThreads_GivesEachItsOwn()
    {
        var memory = new PlaceWordMemory();

        Parallel.For(0, 200_000, number =>
        {
            var word = $"Село{number % 20_000}";
            Assert.Equal(word.ToLowerInvariant(), memory.Of(word).Lower);
        });
    }
}
