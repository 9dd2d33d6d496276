using DirectoryApi.Store.Images;

namespace DirectoryApi.Store.Tests.Images;

public class PartListTests
{
    private static readonly string[] Items = ["Көкшетау", "", "Ақкөл"];

    [Fact]
    public void ListApart_IsTheListThatWasWritten_HoweverItIsAskedFor()
    {
        var shares = new ImageShares();
        var encoder = new ImageEncoder(shares);
        encoder.Number(7);
        encoder.ListApart(Items, static (to, item) => to.Shared(item));
        encoder.ListApart<string>([], static (to, item) => to.Shared(item));
        encoder.Number(8);
        var values = new ImageValues { Parts = [.. shares.Parts.Finish()], OfParts = new ImageValues { Texts = [.. shares.Texts.Values] } };

        var from = new ImageDecoder(encoder.Written, values);
        var before = from.Number();
        var list = from.ListApart(static from => from.Shared());
        var empty = from.ListApart(static from => from.Shared());

        Assert.Equal((7, 8), (before, from.Number()));
        Assert.Equal(Items.Length, list.Count);
        Assert.Equal(Items, list);
        Assert.Equal(Items, Items.Select((_, index) => list[index]));
        Assert.Throws<IndexOutOfRangeException>(() => list[Items.Length]);
        Assert.Empty(empty);
    }
}
