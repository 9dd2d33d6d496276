using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Model;

public class DocumentFingerprintTests
{
    // Stores hold what earlier programs made of the same document: another fingerprint would have every document written anew.
    [Fact]
    public void Of_IsWhatItWasInEarlierPrograms()
    {
        var document = SampleDrafts.Russian;

        Assert.StartsWith("be226cf99df80a774c6e42bd7137e7a7", Of(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_DependsOnWhereATextEnds()
    {
        var document = SampleDrafts.Russian;
        var other = document with { FileName = document.FileName + document.Sha256[0], Sha256 = document.Sha256[1..] };

        Assert.NotEqual(Of(document), Of(other));
    }

    private static string Of(ImportedDecree document) => new PreparedDocument(document).ContentSha256;
}
