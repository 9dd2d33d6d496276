using DirectoryApi.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Tests.Nodes;

public class NodeIdTests
{
    [Fact]
    public void TryDecode_OfAnyEncodedId_GivesItBack() =>
        Check.One(
            Config.QuickThrowOnFailure.WithReplay(1, 3),
            Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>().Filter(key => !key.Get.Any(char.IsSurrogate)), key =>
                NodeId.TryDecode(NodeId.Encode("Office", key.Get), out var type, out var decoded) && type == "Office" && decoded == key.Get));

    [Theory]
    [InlineData("")]
    [InlineData("not base64url!")]
    [InlineData("T2ZmaWNl")]
    [InlineData("OmtleQ")]
    public void TryDecode_OfWhatIsNoId_IsFalse(string id) => Assert.False(NodeId.TryDecode(id, out _, out _));

    [Fact]
    public void TryDecode_OfAnyText_NeverFails() =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(2, 5), Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            _ = NodeId.TryDecode(text.Get, out _, out _);
        }));
}
