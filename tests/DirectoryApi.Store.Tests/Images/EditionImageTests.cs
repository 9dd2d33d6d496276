using System.Security.Cryptography;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Images;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Store.Tests.Images;

public sealed class EditionImageTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();
    private readonly byte[] _identity = SHA256.HashData("edition"u8);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Read_OfEditionsOfAnySequenceOfDrafts_GivesWhatTheStoreGave()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), (int seed) => RunAsync(new Random(seed)).GetAwaiter().GetResult());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20).WithReplay(20120328, 741), property);

        async Task RunAsync(Random random)
        {
            using var store = new TemporaryStore();
            for (var step = 0; step < 4; step++)
            {
                await store.ApplyAsync(RandomDrafts.Make(random.Next(1_000)));
            }

            var content = await ReadAsync(store);

            Assert.Equal(SnapshotText.Of(content), SnapshotText.Of(WriteAndRead(content)));
        }
    }

    [Fact]
    public async Task Read_OfOfficesInManySegments_GivesThemInTheirOrder()
    {
        using var store = new TemporaryStore();
        await store.ApplyAsync(SampleDrafts.Large(5_000));
        var content = await ReadAsync(store);

        var read = WriteAndRead(content);

        Assert.Equal(content.Offices.Select(office => office.Key), read.Offices.Select(office => office.Key));
        Assert.Equal(content.Documents.SelectMany(document => document.Rows.Select(row => row.Key)), read.Documents.SelectMany(document => document.Rows.Select(row => row.Key)));
    }

    [Fact]
    public async Task Read_KeepsOneObjectForWhatOfficesShare()
    {
        using var store = new TemporaryStore();
        await store.ApplyAsync(SampleDrafts.Small);

        var read = WriteAndRead(await ReadAsync(store));

        Office first = read.Offices[0], second = read.Offices[2];
        Assert.Same(first.Hours, second.Hours);
        Assert.Same(first.ServiceSlugs, second.ServiceSlugs);
        Assert.Contains(read.Documents.SelectMany(document => document.Rows), row => ReferenceEquals(row.Key, first.Witnesses[0].Row));
    }

    [Fact]
    public async Task Read_SharesTheKeysOfChangesWithTheOfficesThatTheyAreOf()
    {
        using var store = new TemporaryStore();
        await store.ApplyAsync(SampleDrafts.Small);

        var read = WriteAndRead(await ReadAsync(store));

        Assert.True(read.KeysAreShared);
        Assert.All(read.Changes, change => Assert.Contains(read.Offices, office => ReferenceEquals(office.Key, change.Change.OfficeKey)));
    }

    [Fact]
    public async Task Read_OfAnImageWithAnyByteOtherwise_IsRefused()
    {
        var image = await WriteSmallAsync();

        for (var position = 0; position < image.Length; position++)
        {
            image[position] ^= 0x40;
            File.WriteAllBytes(_path, image);
            Assert.Throws<InvalidDataException>(Read);
            image[position] ^= 0x40;
        }
    }

    [Fact]
    public async Task Read_OfAnImageCutAnywhere_IsRefused()
    {
        var image = await WriteSmallAsync();

        for (var length = 0; length < image.Length; length++)
        {
            File.WriteAllBytes(_path, image[..length]);
            Assert.Throws<InvalidDataException>(Read);
        }
    }

    [Fact]
    public async Task Read_OfAnImageOfAnotherEdition_IsRefused()
    {
        await WriteSmallAsync();
        _identity[0] ^= 1;

        Assert.Throws<InvalidDataException>(Read);
    }

    private static async Task<EditionContent> ReadAsync(TemporaryStore store)
    {
        await using var session = await store.Sessions.OpenForReadingAsync(Token);
        await using var other = await store.Sessions.OpenForReadingAsync(Token);
        return EditionContentReader.Read(session!, other!, EditionReader.ReadState(session!, Token)!, Token);
    }

    private async Task<byte[]> WriteSmallAsync()
    {
        using var store = new TemporaryStore();
        await store.ApplyAsync(SampleDrafts.Small);
        _ = WriteAndRead(await ReadAsync(store));
        return await File.ReadAllBytesAsync(_path, Token);
    }

    private EditionContent WriteAndRead(EditionContent content)
    {
        using (var file = File.Create(_path))
        {
            EditionImageWriter.Write(file, content, _identity);
        }

        return Read();
    }

    private EditionContent Read()
    {
        using var file = File.OpenHandle(_path);
        return EditionImageReader.Read(file, _identity, Token);
    }
}
