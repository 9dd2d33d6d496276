using DirectoryApi.Exports;

namespace DirectoryApi.Tests.Exports;

/// <summary>Ids made of names.</summary>
public sealed class NameBasedIdTests
{
    [Fact]
    public void Of_TheExampleOfTheStandard_IsItsResult() => Assert.Equal(
        // RFC 9562, appendix A.4.
        new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), NameBasedId.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    [Fact]
    public void Of_PartsThatReadAlikeTogether_AreDifferent() => Assert.NotEqual(NameBasedId.Of("a", "bc"), NameBasedId.Of("ab", "c"));
}
