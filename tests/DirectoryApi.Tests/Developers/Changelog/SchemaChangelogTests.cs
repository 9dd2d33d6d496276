using System.Security.Cryptography;
using DirectoryApi.Developers.Changelog;
using DirectoryApi.Tests.Schema;

namespace DirectoryApi.Tests.Developers.Changelog;

public class SchemaChangelogTests
{
    [Fact]
    public void Releases_BeginWithTheReleasedSchema()
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(ReleasedSchemaTests.Path)))[..12];

        Assert.True(
            SchemaChangelog.Releases[0].Fingerprint == fingerprint,
            $"The released schema {fingerprint} is not the last of data/schema/changes.tsv: add lines of that schema, with what it changed for clients.");
    }

    [Fact]
    public void Releases_AreTheNewestFirst_EachOnce()
    {
        Assert.Equal(SchemaChangelog.Releases.OrderByDescending(release => release.Date).Select(release => release.Date), SchemaChangelog.Releases.Select(release => release.Date));
        Assert.Distinct(SchemaChangelog.Releases.Select(release => release.Fingerprint));
    }

    [Fact]
    public void Changes_AreToldInEveryLanguage()
        => Assert.All(
            SchemaChangelog.Releases.SelectMany(release => release.Changes),
            change => Assert.All(change.Texts.Values, text => Assert.False(string.IsNullOrWhiteSpace(text))));
}
