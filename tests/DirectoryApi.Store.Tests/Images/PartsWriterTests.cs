using DirectoryApi.Store.Images;

namespace DirectoryApi.Store.Tests.Images;

public class PartsWriterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(CompressedParts.Most)]
    [InlineData((3 * CompressedParts.Most) + 5)]
    public void EveryPart_IsWhereItsNumberSays(int count)
    {
        var writer = new PartsWriter();
        int[] numbers = [.. Enumerable.Range(0, count).Select(part => writer.Add(BitConverter.GetBytes(part)))];

        var parts = writer.Finish();

        Assert.Equal(Enumerable.Range(0, count), numbers);
        Assert.Equal((count + CompressedParts.Most - 1) / CompressedParts.Most, parts.Count);
        Assert.All(numbers, number => Assert.Equal(number, BitConverter.ToInt32(parts[number / CompressedParts.Most][number % CompressedParts.Most].Span)));
    }
}
