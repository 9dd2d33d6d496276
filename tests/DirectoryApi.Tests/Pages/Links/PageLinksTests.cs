using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages.Links;

namespace DirectoryApi.Tests.Pages.Links;

public sealed class PageLinksTests
{
    private readonly PageLinks _links = new(Language.Kk);

    [Fact]
    public void Paths_BeginWithTheLanguage()
    {
        Assert.Equal("/kk/", _links.Home);
        Assert.Equal("/kk/offices/akmola-akkol-internal-affairs", _links.Office("akmola-akkol-internal-affairs"));
        Assert.Equal("/kk/regions/akmola", _links.Region("akmola"));
    }

    [Fact]
    public void District_KeepsItsSlashAndEscapesTheRest() => Assert.Equal("/kk/regions/akmola/a%3Fb", _links.District("akmola/a?b"));
}
